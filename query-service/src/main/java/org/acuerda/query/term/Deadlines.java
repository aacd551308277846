package org.acuerda.query.term;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.membership.Zones;
import org.acuerda.query.search.Conditions;
import org.springframework.stereotype.Component;

/**
 * Component of all features: today in the calendar of each commission, computed once for each calendar and day. Each
 * commission has the day of its zone.
 */
@Component
public final class Deadlines {

    private final Membership membership;
    private final CommissionZones zones;
    private final Map<CalendarDay, DueDays> counted = new ConcurrentHashMap<>();

    Deadlines(Membership membership, CommissionZones zones) {
        this.membership = membership;
        this.zones = zones;
    }

    /** Today in every commission's calendar, read once for one answer. */
    public ByCommission now() {
        Zones now = zones.now();
        LocalDate earliest = now.earliestToday();
        counted.keySet().removeIf(one -> one.day.isBefore(earliest));
        Map<String, DueDays> days = new HashMap<>();
        membership.commissions(Slice.most()).items().stream()
                .map(Projected::view)
                .forEach(commission ->
                        days.put(commission.commissionId(), of(commission, now.of(commission.commissionId()), now)));
        return new ByCommission(days, DueDays.of(Optional.empty(), now.own(), now.today()));
    }

    private DueDays of(CommissionView commission, ZoneId zone, Zones now) {
        LocalDate day = now.today(commission.commissionId());
        return counted.computeIfAbsent(
                new CalendarDay(commission.calendarOn(day), zone, day),
                one -> DueDays.of(one.calendar, one.zone, one.day));
    }

    /** Value: a calendar as seen from a day in a zone. */
    private record CalendarDay(Optional<CalendarVersion> calendar, ZoneId zone, LocalDate day) {}

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
