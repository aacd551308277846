package org.acuerda.query.term;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.query.search.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Value: one day in one calendar, from which terms are seen. The only place that compares a due date with today; a
 * stored due date is compared and never moved.
 *
 * @param calendarVersion the commission's name of the calendar, or {@value #FALLBACK} where it has none
 * @param zone where the commission's days begin and end
 * @param within3 the last day that is at most three business days ahead
 * @param within10 the last day that is at most ten business days ahead
 */
public record DueDays(
        String calendarVersion,
        BusinessCalendar calendar,
        ZoneId zone,
        LocalDate today,
        LocalDate within3,
        LocalDate within10) {

    private static final String FALLBACK = "LFT-74";
    private static final int SOON_DAYS = 10;
    private static final int VERY_SOON_DAYS = 3;

    /** A day in a calendar, or in the general list where the commission has adopted none. */
    public static DueDays of(Optional<CalendarVersion> version, ZoneId zone, LocalDate today) {
        BusinessCalendar calendar =
                version.map(CalendarVersion::businessCalendar).orElseGet(BusinessCalendar::generalList);
        return new DueDays(
                version.map(CalendarVersion::version).orElse(FALLBACK),
                calendar,
                zone,
                today,
                dayBeforeTheNext(calendar, today, VERY_SOON_DAYS),
                dayBeforeTheNext(calendar, today, SOON_DAYS));
    }

    /** A day on a weekend after the last of these business days counts like that business day. */
    private static LocalDate dayBeforeTheNext(BusinessCalendar calendar, LocalDate today, int days) {
        return calendar.plusBusinessDays(today, days + 1).minusDays(1);
    }

    /** The day of a fact where the commission is; empty where the record does not give a single day. */
    public Optional<LocalDate> dayOf(EdtfDate date) {
        return date.day(zone);
    }

    /** A term as seen from this day. */
    public TermToday seen(TermFacts term) {
        return switch (term.progress()) {
            case OWED -> owed(term);
            case MET -> met(term);
            case LAPSED -> of(term, TermState.LAPSED, null);
        };
    }

    private TermToday owed(TermFacts term) {
        if (term.source() == TermSource.NOT_REQUIRED) {
            return of(term, TermState.NOTHING_DUE, null);
        }
        if (term.dueOn() == null) {
            return of(term, TermState.UNDATED, null);
        }
        return of(
                term,
                relation(today, term.dueOn(), TermState.AHEAD, TermState.TODAY, TermState.OVERDUE),
                businessDays(today, term.dueOn()));
    }

    private TermToday met(TermFacts term) {
        if (term.dueOn() == null || term.metOn() == null) {
            return of(term, TermState.MET, null);
        }
        return of(
                term,
                relation(term.metOn(), term.dueOn(), TermState.MET_EARLY, TermState.MET_ON_DAY, TermState.MET_LATE),
                businessDays(term.metOn(), term.dueOn()));
    }

    private TermToday of(TermFacts term, TermState state, @Nullable Integer businessDays) {
        return new TermToday(term, state, businessDays, calendarVersion);
    }

    private static TermState relation(
            LocalDate from, LocalDate dueOn, TermState before, TermState same, TermState after) {
        if (dueOn.equals(from)) {
            return same;
        }
        return dueOn.isBefore(from) ? after : before;
    }

    private @Nullable Integer businessDays(LocalDate from, LocalDate to) {
        return Math.abs(ChronoUnit.DAYS.between(from, to)) > BusinessCalendar.MAX_DAYS
                ? null
                : calendar.businessDaysBetween(from, to);
    }

    /** Whether a day has passed and what was due on it is not done; false where there is no day. */
    public boolean isLate(@Nullable LocalDate dueOn, boolean done) {
        return !done && dueOn != null && dueOn.isBefore(today);
    }

    /** How near a day is. */
    public BoardTerm term(@Nullable LocalDate dueOn) {
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
            case OVERDUE -> past(field, true);
            case WITHIN_3_DAYS -> conditions.between(field, today, within3);
            case WITHIN_10_DAYS -> conditions.between(field, today, within10);
            case LATER -> conditions.isDated(field).from(field, within10.plusDays(1));
            case WITHOUT -> conditions.isUndated(field);
        };
    }

    /** The condition that a day field has passed, or that it has not. */
    Conditions past(String field, boolean past) {
        return past ? new Conditions().to(field, today.minusDays(1)) : new Conditions().from(field, today);
    }
}
