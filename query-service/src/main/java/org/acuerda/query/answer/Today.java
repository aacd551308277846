package org.acuerda.query.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Date of today in a time zone. Which zone a subject has is its commission's. */
@Component
public final class Today {

    private final Clock clock;

    /** Takes the moment from a clock, whatever the clock's own zone. */
    public Today(Clock clock) {
        this.clock = clock;
    }

    /** The day at this moment in a zone. */
    public LocalDate in(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }
}
