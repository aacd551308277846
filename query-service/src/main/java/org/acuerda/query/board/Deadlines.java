package org.acuerda.query.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.membership.Zones;
import org.springframework.stereotype.Component;

/**
 * Component of the board: the days on which terms are due soon, computed once for each calendar and day. Each
 * commission has the day of its zone.
 */
@Component
class Deadlines {

    private final Membership membership;
    private final CommissionZones zones;
    private final Map<Seen, DueDays> counted = new ConcurrentHashMap<>();

    Deadlines(Membership membership, CommissionZones zones) {
        this.membership = membership;
        this.zones = zones;
    }

    /** Today's due days of each commission. */
    Map<String, DueDays> byCommission() {
        Zones now = zones.now();
        LocalDate earliest = now.earliestToday();
        counted.keySet().removeIf(seen -> seen.day.isBefore(earliest));
        Map<String, DueDays> days = new HashMap<>();
        membership.commissions(Slice.most()).items().stream()
                .map(Projected::view)
                .forEach(commission ->
                        days.put(commission.commissionId(), of(commission, now.today(commission.commissionId()))));
        return days;
    }

    /** The due days of the general list, for agreements of an unknown commission. */
    DueDays otherwise() {
        return DueDays.of(Optional.empty(), zones.now().today());
    }

    private DueDays of(CommissionView commission, LocalDate day) {
        return counted.computeIfAbsent(
                new Seen(commission.calendarOn(day), day), seen -> DueDays.of(seen.calendar, seen.day));
    }

    /** Value: a calendar as seen from a day. */
    private record Seen(Optional<CalendarVersion> calendar, LocalDate day) {}
}
