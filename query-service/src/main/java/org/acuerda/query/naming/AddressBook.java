package org.acuerda.query.naming;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.acuerda.query.membership.CommissionRooms;
import org.acuerda.query.membership.Room;
import org.acuerda.query.membership.Rooms;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Register of addresses: on which page of this site each subject is. What belongs to a commission is in its room; the
 * registers that commissions share are at the root. No other place makes the address of a subject.
 */
@Component
public final class AddressBook {

    private final SubjectZones subjects;
    private final CommissionRooms rooms;

    AddressBook(SubjectZones subjects, CommissionRooms rooms) {
        this.subjects = subjects;
        this.rooms = rooms;
    }

    /**
     * The address of a subject: its page, else its records in the log.
     *
     * @param here the room that asks; a person may be a member of several commissions, and is there if of this one
     */
    public String of(String id, Room here) {
        return of(id, () -> roomOf(id, here));
    }

    /** The address of a subject of a commission, which need not be looked up. */
    String of(String id, String commissionId) {
        return of(id, () -> rooms.now().of(commissionId));
    }

    private static String of(String id, Supplier<Room> room) {
        int prefix = id.indexOf('-');
        return switch (prefix < 0 ? id : id.substring(0, prefix)) {
            case "com" -> room.get().at("/integrantes");
            case "ses" -> room.get().at("/sesiones/" + id);
            case "mtg" -> room.get().at("/reuniones/" + id);
            case "agr" -> room.get().at("/acuerdos/" + id);
            case "wpl" -> room.get().at("/plan-de-trabajo#" + id);
            case "act" -> room.get().at("/actividades/" + id);
            case "mem" -> room.get().at("/integrantes/" + id);
            case "pth" -> room.get().at("/rutas/" + id);
            case "bod" -> "/organismos/" + id;
            case "prv" -> "/disposiciones/" + id;
            case "doc" -> "/documentos/" + id;
            default -> "/bitacora?subject=" + UriUtils.encode(id, StandardCharsets.UTF_8);
        };
    }

    /** The address of an obliged body's page on a path. */
    String ofBodyOnPath(String pathId, String bodyId, Room here) {
        return of(pathId, here) + of(bodyId, here);
    }

    /** The room of a subject's commission; the root for what belongs to no commission. */
    public Room roomOf(String id, Room here) {
        Rooms now = rooms.now();
        if (!now.areSeveral()) {
            return now.root();
        }
        if (here.member(id).isPresent()) {
            return here;
        }
        return subjects.commissionOf(id).map(now::of).orElse(now.root());
    }
}
