package org.acuerda.query.term;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.query.answer.KeptReading;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.membership.Zones;
import org.acuerda.query.search.Conditions;
import org.springframework.stereotype.Component;

/**
 * Register of today in the calendar of each commission, which has the day of its zone. It is read again when the record
 * goes on or a day begins for one of them.
 */
@Component
public final class Deadlines {

    private final Membership membership;
    private final CommissionZones zones;
    private final KeptReading<Moment, ByCommission> kept = new KeptReading<>();

    Deadlines(Membership membership, CommissionZones zones) {
        this.membership = membership;
        this.zones = zones;
    }

    /** Today in every commission's calendar, for one answer. */
    public ByCommission now() {
        Zones now = zones.now();
        return kept.of(new Moment(now, now.todayByCommission()), () -> byCommission(now));
    }

    /**
     * Value: the day of each commission.
     *
     * @param zones those of the record at that moment: other ones once it has gone on
     */
    private record Moment(Zones zones, Map<String, LocalDate> today) {}

    /** Commissions that share a calendar, a zone and a day share one value. */
    private ByCommission byCommission(Zones now) {
        Map<CalendarDay, DueDays> counted = new HashMap<>();
        Map<String, DueDays> days = new HashMap<>();
        membership
                .everyCommission()
                .forEach(commission -> days.put(
                        commission.commissionId(),
                        counted.computeIfAbsent(CalendarDay.of(commission, now), CalendarDay::counted)));
        return new ByCommission(Map.copyOf(days), DueDays.of(Optional.empty(), now.own(), now.today()));
    }

    /** Value: a calendar as seen from a day in a zone. */
    private record CalendarDay(Optional<CalendarVersion> calendar, ZoneId zone, LocalDate day) {

        static CalendarDay of(CommissionView commission, Zones now) {
            LocalDate day = now.today(commission.commissionId());
            return new CalendarDay(commission.calendarOn(day), now.of(commission.commissionId()), day);
        }

        DueDays counted() {
            return DueDays.of(calendar, zone, day);
        }
    }

    /**
     * Value: today in the calendar of each commission.
     *
     * @param days by commission
     * @param otherwise for an unknown commission: the general list
     */
    public record ByCommission(Map<String, DueDays> days, DueDays otherwise) {

        public DueDays of(String commissionId) {
            return days.getOrDefault(commissionId, otherwise);
        }

        /** Changes whenever a day begins in one of the commissions. */
        public String key() {
            return Stream.concat(days.values().stream(), Stream.of(otherwise))
                    .map(day -> day.today().toString())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("+"));
        }

        /** The condition that a document's day must meet for a term, each commission by its own calendar. */
        public Conditions condition(BoardTerm term, String dayField, String commissionField) {
            return each(commissionField, day -> day.condition(term, dayField));
        }

        /** The condition that a document's day has passed, or that it has not. */
        public Conditions past(boolean past, String dayField, String commissionField) {
            return each(commissionField, day -> day.past(dayField, past));
        }

        /** Often all commissions have the same calendar. */
        private Conditions each(String commissionField, Function<DueDays, Conditions> condition) {
            Map<DueDays, List<String>> commissions = days.entrySet().stream()
                    .collect(Collectors.groupingBy(
                            Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
            if (commissions.size() <= 1) {
                return condition.apply(commissions.keySet().stream().findFirst().orElse(otherwise));
            }
            return new Conditions()
                    .anyOf(commissions.entrySet().stream()
                            .map(group -> condition.apply(group.getKey()).isOneOf(commissionField, group.getValue()))
                            .toList());
        }
    }
}
