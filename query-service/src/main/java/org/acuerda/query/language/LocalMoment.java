package org.acuerda.query.language;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Value: a moment as the clocks of one zone show it.
 *
 * @param exact with its offset
 * @param clock day and hour there
 * @param zone name of the zone, for people
 */
public record LocalMoment(OffsetDateTime exact, LocalDateTime clock, String zone) {

    /** Day, hour to the second or finer, and offset, as ISO 8601 writes them. */
    public String text() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(exact);
    }
}
