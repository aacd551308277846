package org.acuerda.command.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.commission.CalendarVersion;

/**
 * Value: the calendar that counts a commission's terms from a day on: the one in force that day or, where the
 * commission has adopted none, the general list of the labour law.
 *
 * @param version name of the calendar, stored with every date that is computed with it
 */
public record TermCalendar(BusinessCalendar calendar, String version) {

    /** Name under which the general list is used: Ley Federal del Trabajo, article 74. */
    public static final String GENERAL_LIST = "LFT-74";

    /** The calendar that counts what begins on a day. */
    public static TermCalendar of(Membership membership, LocalDate day) {
        return membership
                .calendarOn(day)
                .map(TermCalendar::of)
                .orElseGet(() -> new TermCalendar(BusinessCalendar.generalList(), GENERAL_LIST));
    }

    private static TermCalendar of(CalendarVersion version) {
        return new TermCalendar(version.businessCalendar(), version.version());
    }

    /**
     * The last day of a length of time that begins the day after a fact; empty where the calendar cannot count
     * that far.
     */
    public Optional<LocalDate> lastDay(LocalDate triggeredOn, int length, Term.DayKind days) {
        try {
            return Optional.of(
                    switch (days) {
                        case BUSINESS -> calendar.plusBusinessDays(triggeredOn, length);
                        case CALENDAR -> calendar.plusCalendarDays(triggeredOn, length);
                    });
        } catch (IllegalArgumentException uncountable) {
            return Optional.empty();
        }
    }
}
