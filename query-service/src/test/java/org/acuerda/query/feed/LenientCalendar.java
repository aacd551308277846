package org.acuerda.query.feed;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calendar as a planner takes it: it looks for a few properties of each entry, validates none, and takes an entry
 * without an end for one of no length and one that does not say so for free time.
 */
record LenientCalendar(Map<String, Map<String, String>> entries) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    static LenientCalendar read(String text) {
        return new LenientCalendar(
                Arrays.stream(text.replaceAll("\r?\n[ \t]", "").split("BEGIN:VEVENT", -1))
                        .skip(1)
                        .map(LenientCalendar::entry)
                        .collect(Collectors.toMap(
                                entry -> entry.getOrDefault("UID", ""),
                                entry -> entry,
                                (first, last) -> last,
                                LinkedHashMap::new)));
    }

    private static Map<String, String> entry(String lines) {
        return lines.lines()
                .filter(line -> line.contains(":"))
                .collect(Collectors.toMap(
                        line -> line.split("[;:]", 2)[0],
                        line -> line.substring(line.indexOf(':') + 1),
                        (first, last) -> first));
    }

    /** How long an entry with an hour is in the planner. */
    Duration length(String uid) {
        Map<String, String> entry = entries.getOrDefault(uid, Map.of());
        LocalDateTime from = LocalDateTime.parse(entry.getOrDefault("DTSTART", ""), MOMENT);
        return entry.containsKey("DTEND")
                ? Duration.between(from, LocalDateTime.parse(entry.getOrDefault("DTEND", ""), MOMENT))
                : Duration.parse(entry.getOrDefault("DURATION", "PT0S"));
    }

    /** Whether the planner shows the person as busy. */
    boolean isBusy(String uid) {
        return "OPAQUE".equals(entries.getOrDefault(uid, Map.of()).get("TRANSP"));
    }
}
