package org.acuerda.client;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Encoding of text in headers: printable ASCII unchanged, other text by RFC 8187, for example {@code UTF-8''Jos%C3%A9}. */
public final class HeaderText {

    private static final String PREFIX = "UTF-8''";

    private HeaderText() {}

    /** The text as it is sent. Java's HTTP client would turn letters outside ASCII into question marks. */
    public static String encode(String text) {
        boolean plain = text.chars().allMatch(each -> each >= ' ' && each <= '~') && !text.startsWith(PREFIX);
        return plain ? text : encodeAlways(text);
    }

    /**
     * The text of a header as a server receives it. A header's bytes arrive as Latin-1, though clients that do not encode
     * them send UTF-8.
     *
     * @throws IllegalArgumentException when it begins as RFC 8187 prescribes and goes on otherwise
     */
    public static String decode(String value) {
        if (value.startsWith(PREFIX)) {
            return URLDecoder.decode(value.substring(PREFIX.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
        }
        String text = new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') >= 0 ? value : text;
    }

    /** {@code Content-Disposition} of a file with a name. */
    public static String attachment(String fileName) {
        return "attachment; filename*=" + encodeAlways(fileName);
    }

    private static String encodeAlways(String text) {
        return PREFIX
                + URLEncoder.encode(text, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
