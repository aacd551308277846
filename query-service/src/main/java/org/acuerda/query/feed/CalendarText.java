package org.acuerda.query.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.acuerda.query.feed.CalendarEntry.Span;
import org.acuerda.query.language.Language;

/** Text of a calendar as iCalendar (RFC 5545) with the name and the refresh interval of RFC 7986. Hours are in UTC. */
final class CalendarText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String RENEWED_EVERY = "PT1H";

    private final String site;
    private final Map<Long, Instant> recordedAt;
    private final Instant latest;

    /**
     * @param site address of this site without a slash at its end
     * @param recordedAt when the records that the entries name were made; a record that has not arrived yet counts as
     *     new as the newest
     */
    CalendarText(String site, Map<Long, Instant> recordedAt) {
        this.site = site;
        this.recordedAt = recordedAt;
        this.latest =
                recordedAt.values().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    String of(String name, String description, Language language, List<CalendarEntry> entries) {
        ContentLines lines = new ContentLines()
                .put("BEGIN", "VCALENDAR")
                .put("VERSION", "2.0")
                .put("PRODID", "-//Acuerda//Acuerda//" + language.code().toUpperCase(language.locale()))
                .put("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .text("DESCRIPTION", description)
                .put("REFRESH-INTERVAL;VALUE=DURATION", RENEWED_EVERY)
                .put("X-PUBLISHED-TTL", RENEWED_EVERY);
        entries.forEach(entry -> write(entry, lines));
        if (entries.isEmpty()) {
            writeZone(lines);
        }
        return lines.put("END", "VCALENDAR").toString();
    }

    private void write(CalendarEntry entry, ContentLines lines) {
        String revisedAt = MOMENT.format(recordedAt.getOrDefault(entry.position(), latest));
        lines.put("BEGIN", "VEVENT")
                .text("UID", entry.uid())
                .put("DTSTAMP", revisedAt)
                .put("LAST-MODIFIED", revisedAt)
                .put("SEQUENCE", Integer.toString(entry.sequence()));
        write(entry.span(), lines);
        lines.put("TRANSP", takesTime(entry) ? "OPAQUE" : "TRANSPARENT")
                .put("STATUS", entry.calledOff() ? "CANCELLED" : "CONFIRMED")
                .text("SUMMARY", entry.summary())
                .text("DESCRIPTION", String.join("\n", entry.description()))
                .put("URL", site + entry.path());
        if (entry.location() != null) {
            lines.text("LOCATION", entry.location());
        }
        lines.put("END", "VEVENT");
    }

    private static void write(Span span, ContentLines lines) {
        switch (span) {
            case Span.Hours hours -> {
                lines.put("DTSTART", MOMENT.format(hours.from()));
                if (hours.until() == null) {
                    lines.put("DURATION", CalendarEntry.ASSUMED_LENGTH.toString());
                } else {
                    lines.put("DTEND", MOMENT.format(hours.until()));
                }
            }
            case Span.Day day -> lines.put("DTSTART;VALUE=DATE", written(day.day()));
        }
    }

    /** Whether participants are busy. */
    private static boolean takesTime(CalendarEntry entry) {
        return !entry.calledOff()
                && switch (entry.span()) {
                    case Span.Hours hours -> true;
                    case Span.Day day -> day.busy();
                };
    }

    private static String written(LocalDate day) {
        return DAY.format(day);
    }

    /** A calendar must have a component (RFC 5545, 3.6); without entries it has only the zone of its hours. */
    private static void writeZone(ContentLines lines) {
        lines.put("BEGIN", "VTIMEZONE")
                .put("TZID", "Etc/UTC")
                .put("BEGIN", "STANDARD")
                .put("DTSTART", "19700101T000000")
                .put("TZOFFSETFROM", "+0000")
                .put("TZOFFSETTO", "+0000")
                .put("END", "STANDARD")
                .put("END", "VTIMEZONE");
    }
}
