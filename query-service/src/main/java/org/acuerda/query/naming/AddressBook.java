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

    private static final String PATHS = "/rutas/";
    private static final String BODIES = "/organismos/";

    private final SubjectZones subjects;
    private final CommissionRooms rooms;

    AddressBook(SubjectZones subjects, CommissionRooms rooms) {
        this.subjects = subjects;
        this.rooms = rooms;
    }

    /** The address of a subject: its page, else its records in the log. */
    public String of(String id) {
        int prefix = id.indexOf('-');
        return switch (prefix < 0 ? id : id.substring(0, prefix)) {
            case "com" -> in(id, "/integrantes");
            case "ses" -> in(id, "/sesiones/" + id);
            case "mtg" -> in(id, "/reuniones/" + id);
            case "agr" -> in(id, "/acuerdos/" + id);
            case "wpl" -> in(id, "/plan-de-trabajo#" + id);
            case "act" -> in(id, "/actividades/" + id);
            case "mem" -> in(id, "/integrantes/" + id);
            case "pth" -> in(id, PATHS + id);
            case "bod" -> BODIES + id;
            case "prv" -> "/disposiciones/" + id;
            case "doc" -> "/documentos/" + id;
            default -> "/bitacora?subject=" + UriUtils.encode(id, StandardCharsets.UTF_8);
        };
    }

    /** The address of an obliged body's page on a path. */
    String ofBodyOnPath(String pathId, String bodyId) {
        return in(pathId, PATHS + pathId + BODIES + bodyId);
    }

    /** The room of what a subject's commission has; the root for what belongs to no commission. */
    public Room roomOf(String id) {
        Rooms now = rooms.now();
        return now.areSeveral() ? subjects.commissionOf(id).map(now::of).orElse(now.root()) : now.root();
    }

    private String in(String id, String path) {
        return roomOf(id).at(path);
    }
}
