package org.acuerda.query.page.frame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writer of comma-separated values (RFC 4180) that office programs read as they are meant. The byte order mark tells
 * them the encoding. No cell begins like a formula, also where a program takes the semicolon for the separator or reads
 * full-width signs as the usual ones: an apostrophe stands before the sign.
 */
public final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /** Where a cell may begin, and a sign that begins a formula. */
    private static final Pattern FORMULA = Pattern.compile("((?:^|[;\t\r\n])[\\s\u00A0]*)([=+\\-@＝＋－＠])");

    /** Programs drop these before they look for a formula. */
    private static final Pattern DROPPED = Pattern.compile("^(?=[\t\r\n])");

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** Adds a line. */
    public void add(List<String> values) {
        text.append(values.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", LINE_END)));
    }

    /** All lines in UTF-8. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String value) {
        String harmless =
                DROPPED.matcher(FORMULA.matcher(value).replaceAll("$1'$2")).replaceFirst("'");
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
