package org.acuerda.query.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the rows of a form. */
final class RowNumber {

    /** Which list gets one more row, said by a button of its own. */
    static final String MORE = "_more";

    private static final int MOST = 300;

    private RowNumber() {}

    /** How many rows there are: those the form begins with, those that came back, and one more where it is asked for. */
    static int of(Field.Rows rows, String path, FormContext context) {
        Pattern place = Pattern.compile(Pattern.quote(path) + "\\[(\\d{1,3})]\\..+");
        int sent = context.typed().keySet().stream()
                .map(place::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)) + 1)
                .max()
                .orElse(0);
        int began = rows.rows().in(context).size();
        int more = rows.open() && context.typed(MORE).filter(path::equals).isPresent() ? 1 : 0;
        return Math.min(MOST, (sent > 0 && rows.open() ? sent : Math.max(sent, began)) + more);
    }

    /** Whether anything was typed or chosen in a row. */
    static boolean isTyped(Field.Rows rows, String prefix, FormContext context) {
        return rows.fields().stream()
                .filter(field -> !(field instanceof Field.Hidden
                        || field instanceof Field.Fresh
                        || field instanceof Field.Known))
                .anyMatch(field -> context.typed(prefix + field.name()).isPresent());
    }
}
