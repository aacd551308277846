package org.acuerda.query.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.query.answer.Today;
import org.jspecify.annotations.Nullable;

/** Value: the zone of each commission at one moment. A query takes it once and asks it for every row. */
public final class Zones {

    /** The zone that the readers of this product expect where none is named. */
    private static final ZoneId EXPECTED = ZoneId.of("America/Mexico_City");

    private final Map<String, ZoneId> byCommission;
    private final ZoneId own;
    private final Today today;
    private final Set<ZoneId> all;

    Zones(Map<String, ZoneId> byCommission, ZoneId own, Today today) {
        this.byCommission = Map.copyOf(byCommission);
        this.own = own;
        this.today = today;
        Set<ZoneId> used = new HashSet<>(byCommission.values());
        used.add(own);
        this.all = Set.copyOf(used);
    }

    /** The zone of a commission; the service's own for null and for a commission that is not registered. */
    public ZoneId of(@Nullable String commissionId) {
        return commissionId == null ? own : byCommission.getOrDefault(commissionId, own);
    }

    /** The service's own zone, for what belongs to no commission. */
    public ZoneId own() {
        return own;
    }

    /** The day at this moment for a commission. */
    public LocalDate today(@Nullable String commissionId) {
        return today.in(of(commissionId));
    }

    /** The first moment of a day for a commission; of the service's own for null. */
    public Instant startOf(LocalDate day, @Nullable String commissionId) {
        return day.atStartOfDay(of(commissionId)).toInstant();
    }

    /** The day at this moment for what belongs to no commission. */
    public LocalDate today() {
        return today.in(own);
    }

    /** The earliest day that it is now for a commission or for the service. */
    public LocalDate earliestToday() {
        return all.stream().map(today::in).min(Comparator.naturalOrder()).orElseGet(this::today);
    }

    /** The day at this moment for each registered commission. */
    public Map<String, LocalDate> todayByCommission() {
        return byCommission.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, commission -> today.in(commission.getValue())));
    }

    /** Whether every commission has the service's own zone. */
    public boolean areOne() {
        return all.size() == 1;
    }

    /** Whether an hour needs the name of its zone: where there are several, or where it is not the expected one. */
    public boolean areNamed() {
        return !all.equals(Set.of(EXPECTED));
    }
}
