package org.acuerda.query.membership;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Value: the rooms of all commissions at one moment. */
public final class Rooms {

    private final Map<String, Room> byCommission = new LinkedHashMap<>();
    private final Map<String, Room> byName = new HashMap<>();
    private final Room root;

    Rooms(List<CommissionView> commissions) {
        Map<String, String> shortNames = ShortNames.of(commissions, given(commissions));
        commissions.forEach(commission -> {
            String id = commission.commissionId();
            String shortName = Objects.requireNonNull(shortNames.get(id));
            Room room = commissions.size() == 1 ? Room.alone(commission) : Room.named(shortName, commission);
            byCommission.put(id, room);
            byName.put(shortName, room);
        });
        root = commissions.size() == 1 ? byCommission.values().iterator().next() : Room.OF_ALL;
        byCommission.forEach((id, room) -> {
            CommissionView commission = Objects.requireNonNull(room.commission());
            commission.formerShortNames().forEach(former -> byName.putIfAbsent(former, room));
        });
        byCommission.forEach((id, room) -> {
            byName.putIfAbsent(
                    ShortNames.made(Objects.requireNonNull(room.commission()).name()), room);
            byName.putIfAbsent(id, room);
        });
    }

    private static Map<String, String> given(List<CommissionView> commissions) {
        Map<String, String> given = new HashMap<>();
        commissions.forEach(commission ->
                commission.shortName().known().ifPresent(name -> given.put(commission.commissionId(), name)));
        return given;
    }

    /** The room of every commission, in their order. */
    public List<Room> all() {
        return List.copyOf(byCommission.values());
    }

    /** The room at the root: that of the only commission, else of all. */
    public Room root() {
        return root;
    }

    /** Whether each commission has a room of its own. */
    public boolean areSeveral() {
        return byCommission.size() > 1;
    }

    /** The room of a commission; the root for one that is not registered. */
    public Room of(String commissionId) {
        return byCommission.getOrDefault(commissionId, root);
    }

    /**
     * The room that a name in an address means: the short name, an earlier one, the one made of its name, or the
     * identifier.
     */
    public Optional<Room> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
