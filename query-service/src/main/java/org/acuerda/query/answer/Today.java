package org.acuerda.query.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Date of today, in the time zone in which a commission's days begin and end. */
@Component
public final class Today {

    /** Where a commission's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    private final Clock clock;

    /** Takes the date from a clock, whatever the clock's own zone. */
    public Today(Clock clock) {
        this.clock = clock.withZone(ZONE);
    }

    /** The day at this moment. */
    public LocalDate date() {
        return LocalDate.now(clock);
    }
}
