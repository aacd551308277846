package org.acuerda.query.naming;

import java.nio.charset.StandardCharsets;
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
        int prefix = id.indexOf('-');
        return switch (prefix < 0 ? id : id.substring(0, prefix)) {
            case "com" -> roomOf(id, here).at("/integrantes");
            case "ses" -> roomOf(id, here).at("/sesiones/" + id);
            case "mtg" -> roomOf(id, here).at("/reuniones/" + id);
            case "agr" -> roomOf(id, here).at("/acuerdos/" + id);
            case "wpl" -> roomOf(id, here).at("/plan-de-trabajo#" + id);
            case "act" -> roomOf(id, here).at("/actividades/" + id);
            case "mem" -> roomOf(id, here).at("/integrantes/" + id);
            case "pth" -> roomOf(id, here).at("/rutas/" + id);
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
