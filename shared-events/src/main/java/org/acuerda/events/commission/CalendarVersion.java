package org.acuerda.events.commission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.events.Recorded;

/**
 * Value: a commission's calendar of non-working days. Saturdays and Sundays never count; these days do not either.
 *
 * @param version the commission's own name of this version
 * @param timeZone IANA name of the zone in which the commission's days begin and end
 * @param basis what the calendar uses when a year has no days of its own
 * @param nonWorking days that do not count besides those of the basis
 * @param workingAfterAll days of the basis that count after all
 */
public record CalendarVersion(
        String version,
        String timeZone,
        Basis basis,
        List<NonWorkingDay> nonWorking,
        List<LocalDate> workingAfterAll,
        String source,
        boolean verified) {

    public CalendarVersion {
        nonWorking = List.copyOf(nonWorking);
        workingAfterAll = List.copyOf(workingAfterAll);
    }

    /** The calendar that counts days by this version. */
    public BusinessCalendar businessCalendar() {
        return new BusinessCalendar(
                basis == Basis.LFT_74,
                nonWorking.stream()
                        .map(days -> new BusinessCalendar.Span(days.from(), days.to()))
                        .toList(),
                Set.copyOf(workingAfterAll));
    }

    /** The general list the calendar starts from. */
    public enum Basis {
        /** Ley Federal del Trabajo, article 74. */
        LFT_74,
        /** Nothing but the days named. */
        NONE
    }

    /** A span of days that do not count, both ends included. */
    public record NonWorkingDay(LocalDate from, LocalDate to, Recorded<String> reason) {}
}
