package org.acuerda.query.language;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parser of day and hour as people write them, {@code 30/11/2018 17:05}, or as a browser's picker does, {@code
 * 2018-11-30T17:05}. Seconds may follow.
 */
public final class WrittenMoment {

    private static final Pattern SHAPE = Pattern.compile(
            "(\\S+?)(?:[T\\s,]+(?:a las\\s+)?)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\s*h(?:rs?\\.?|oras)?)?");

    private static final int SECONDS = 4;

    private WrittenMoment() {}

    /**
     * Reads a day and hour as a person wrote them.
     *
     * @throws DateTimeException when the text has another form or the moment does not exist
     */
    public static Instant read(String text, ZoneId zone) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("Neither day and hour: " + text);
        }
        WrittenDate date = WrittenDate.read(parts.group(1));
        if (!date.isDay()) {
            throw new DateTimeException("No day: " + text);
        }
        LocalTime hour = LocalTime.of(
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(Objects.requireNonNullElse(parts.group(SECONDS), "0")));
        LocalDateTime written = date.first().atTime(hour);
        if (zone.getRules().getValidOffsets(written).isEmpty()) {
            throw new DateTimeException("The clocks skip " + text);
        }
        return written.atZone(zone).toInstant();
    }
}
