package org.acuerda.command.compliance;

import java.time.LocalDate;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.command.membership.Calendars;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.commission.CalendarVersion;

/**
 * Computes when a step is due, with the calendar that the commission has in force on the day of the fact.
 *
 * @param calendarVersion name of the calendar used; stored with every computed date
 */
record StepTerms(BusinessCalendar calendar, String calendarVersion) {

    /** What is used where the commission has adopted no calendar: Ley Federal del Trabajo, article 74. */
    static final String FALLBACK = "LFT-74";

    static StepTerms of(Membership membership, LocalDate day) {
        return membership
                .calendarOn(day)
                .map(StepTerms::of)
                .orElseGet(() -> new StepTerms(BusinessCalendar.generalList(), FALLBACK));
    }

    private static StepTerms of(CalendarVersion version) {
        return new StepTerms(Calendars.of(version), version.version());
    }

    /** The last day of a length of time that begins the day after a fact (LGTAIP 2025, article 128). */
    LocalDate dueOn(LocalDate triggeredOn, int length, Term.DayKind days) {
        return switch (days) {
            case BUSINESS -> calendar.plusBusinessDays(triggeredOn, length);
            case CALENDAR -> calendar.plusCalendarDays(triggeredOn, length);
        };
    }
}
