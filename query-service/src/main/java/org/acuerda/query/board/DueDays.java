package org.acuerda.query.board;

import java.time.LocalDate;
import java.util.Optional;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.query.search.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Value: the days of one calendar on which something is due soon, seen from one day. A stored due date is compared with
 * them and never moved.
 *
 * @param calendarVersion the commission's name of the calendar, or {@value #FALLBACK} where it has none
 * @param within3 the last day that is at most three business days ahead
 * @param within10 the last day that is at most ten business days ahead
 */
record DueDays(
        String calendarVersion, BusinessCalendar calendar, LocalDate today, LocalDate within3, LocalDate within10) {

    private static final String FALLBACK = "LFT-74";
    private static final int SOON_DAYS = 10;
    private static final int VERY_SOON_DAYS = 3;

    /** The days of a calendar, or of the general list where the commission has adopted none. */
    static DueDays of(Optional<CalendarVersion> version, LocalDate today) {
        BusinessCalendar calendar =
                version.map(CalendarVersion::businessCalendar).orElseGet(BusinessCalendar::generalList);
        return new DueDays(
                version.map(CalendarVersion::version).orElse(FALLBACK),
                calendar,
                today,
                dayBeforeTheNext(calendar, today, VERY_SOON_DAYS),
                dayBeforeTheNext(calendar, today, SOON_DAYS));
    }

    /** A day on a weekend after the last of these business days counts like that business day. */
    private static LocalDate dayBeforeTheNext(BusinessCalendar calendar, LocalDate today, int days) {
        return calendar.plusBusinessDays(today, days + 1).minusDays(1);
    }

    /**
     * Business days from today to a day; negative once it has passed. For a day beyond the calendar's range, only the
     * days within the range are counted.
     */
    private int businessDaysUntil(LocalDate day) {
        LocalDate earliest = today.minusDays(BusinessCalendar.MAX_DAYS);
        LocalDate latest = today.plusDays(BusinessCalendar.MAX_DAYS);
        LocalDate counted = day.isBefore(earliest) ? earliest : day.isAfter(latest) ? latest : day;
        return calendar.businessDaysBetween(today, counted);
    }

    /** A due day as seen from today. */
    BoardEntry.Due due(LocalDate day) {
        return new BoardEntry.Due(day, day.equals(today), businessDaysUntil(day), calendarVersion);
    }

    /** How near a day is. */
    BoardTerm term(@Nullable LocalDate dueOn) {
        if (dueOn == null) {
            return BoardTerm.WITHOUT;
        }
        if (dueOn.isBefore(today)) {
            return BoardTerm.OVERDUE;
        }
        if (!dueOn.isAfter(within3)) {
            return BoardTerm.WITHIN_3_DAYS;
        }
        return dueOn.isAfter(within10) ? BoardTerm.LATER : BoardTerm.WITHIN_10_DAYS;
    }

    /** The condition that a day field must meet for a term. */
    Conditions condition(BoardTerm term, String field) {
        Conditions conditions = new Conditions();
        return switch (term) {
            case OVERDUE -> conditions.isPast(field, true, today);
            case WITHIN_3_DAYS -> conditions.between(field, today, within3);
            case WITHIN_10_DAYS -> conditions.between(field, today, within10);
            case LATER -> conditions.isDated(field).from(field, within10.plusDays(1));
            case WITHOUT -> conditions.isUndated(field);
        };
    }
}
