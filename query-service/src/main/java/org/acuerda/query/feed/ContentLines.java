package org.acuerda.query.feed;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of an iCalendar object (RFC 5545, 3.1 and 3.3.11): each ends with CRLF and is folded so that no
 * physical line has more than 75 octets, between characters and never inside one.
 */
final class ContentLines {

    /** RFC 5545, section 3.1. */
    private static final int MAX_LINE_OCTETS = 75;

    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value needs no escaping: a date, a number, an address, a word of the standard. */
    ContentLines put(String property, String value) {
        fold(property + ":" + value);
        return this;
    }

    /** A property whose value is text for people. */
    ContentLines text(String property, String text) {
        return put(property, escaped(text));
    }

    private void fold(String line) {
        int[] octets = {0};
        line.codePoints().forEach(character -> {
            String written = Character.toString(character);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets[0] + size > MAX_LINE_OCTETS) {
                lines.append(END).append(' ');
                octets[0] = 1;
            }
            lines.append(written);
            octets[0] += size;
        });
        lines.append(END);
    }

    /** Line breaks are written as the standard requires; other control characters are not allowed in a line. */
    private static String escaped(String text) {
        return text.replace("\r\n", "\n")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", " ");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
