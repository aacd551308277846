package org.acuerda.query.membership;

import java.util.Set;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.events.commission.CalendarVersion;

/** Turns a commission's calendar, which is data, into one that counts. */
public final class Calendars {

    private Calendars() {}

    /** The calendar that a version describes. */
    public static BusinessCalendar of(CalendarVersion version) {
        return new BusinessCalendar(
                version.basis() == CalendarVersion.Basis.LFT_74,
                version.nonWorking().stream()
                        .map(span -> new BusinessCalendar.Span(span.from(), span.to()))
                        .toList(),
                Set.copyOf(version.workingAfterAll()));
    }
}
