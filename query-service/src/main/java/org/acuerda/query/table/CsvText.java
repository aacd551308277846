package org.acuerda.query.table;

import java.util.regex.Pattern;

/**
 * Text of a field of comma-separated values (RFC 4180). No field begins like a formula, also where a program takes the
 * semicolon for the separator or reads full-width signs as the usual ones: an apostrophe stands before the sign.
 */
final class CsvText {

    /** Where a cell may begin, and a sign that begins a formula. */
    private static final Pattern FORMULA = Pattern.compile("((?:^|[;\t\r\n])[\\s\u00A0]*)([=+\\-@＝＋－＠])");

    /** Programs drop these before they look for a formula. */
    private static final Pattern DROPPED = Pattern.compile("^(?=[\t\r\n])");

    private CsvText() {}

    /** A field whose text may come from anyone. */
    static String guarded(String value) {
        String guarded =
                DROPPED.matcher(FORMULA.matcher(value).replaceAll("$1'$2")).replaceFirst("'");
        return "\"" + guarded.replace("\"", "\"\"") + "\"";
    }
}
