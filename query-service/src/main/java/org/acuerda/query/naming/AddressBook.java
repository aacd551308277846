package org.acuerda.query.naming;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.acuerda.query.membership.CommissionRooms;
import org.acuerda.query.membership.Room;
import org.acuerda.query.membership.Rooms;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Register of addresses: on which page of this site each subject is. What belongs to a commission is in its room; the
 * registers that commissions share are at the root. A subject is addressed by its short name where it has one. No other
 * place makes the address of a subject.
 */
@Component
public final class AddressBook {

    /** The prefix of identifiers by the part of an address that short names follow. */
    private static final Map<String, String> KINDS = Map.of(
            "sesiones", "ses", "reuniones", "mtg", "acuerdos", "agr", "organismos", "bod", "disposiciones", "prv");

    private final SubjectCommissions subjects;
    private final CommissionRooms rooms;
    private final ShortAddressRegister shortAddresses;

    AddressBook(SubjectCommissions subjects, CommissionRooms rooms, ShortAddressRegister shortAddresses) {
        this.subjects = subjects;
        this.rooms = rooms;
        this.shortAddresses = shortAddresses;
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

    private String of(String id, Supplier<Room> room) {
        String name = shortAddresses.now().of(id);
        int prefix = id.indexOf('-');
        return switch (prefix < 0 ? id : id.substring(0, prefix)) {
            case "com" -> room.get().at("/integrantes");
            case "ses" -> room.get().at("/sesiones/" + name);
            case "mtg" -> room.get().at("/reuniones/" + name);
            case "agr" -> room.get().at("/acuerdos/" + name);
            case "wpl" -> room.get().at("/plan-de-trabajo#" + id);
            case "act" -> room.get().at("/actividades/" + name);
            case "mem" -> room.get().at("/integrantes/" + name);
            case "pth" -> room.get().at("/rutas/" + name);
            case "bod" -> "/organismos/" + name;
            case "prv" -> "/disposiciones/" + name;
            case "doc" -> "/documentos/" + name;
            default -> "/bitacora?subject=" + UriUtils.encode(id, StandardCharsets.UTF_8);
        };
    }

    /** How a subject is named in an address after the collection: by its short name, else by its identifier. */
    public String nameOf(String collection, String id) {
        return KINDS.containsKey(collection) ? shortAddresses.now().of(id) : id;
    }

    /**
     * The identifier of the subject that a name in an address means.
     *
     * @param collection the part of the address before the name
     * @param asked the room in the address
     * @return the name itself where it is an identifier, or means nothing
     */
    public String idOf(String collection, String name, Room asked) {
        return Optional.ofNullable(KINDS.get(collection))
                .filter(kind -> !ShortAddresses.isIdentifier(name, kind))
                .flatMap(kind -> shortAddresses.now().subject(kind, name, asked.limit()))
                .orElse(name);
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
