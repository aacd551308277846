package org.acuerda.query.form.input;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;

/** Counter of the rows of a form. */
public final class RowNumber {

    /** Parameter of the button that adds a row: names the list. */
    public static final String MORE = "_more";

    /** Larger than any agenda; limits the form that a typed address can ask for. */
    private static final int MAX_ROWS = 300;

    private RowNumber() {}

    /**
     * The number of rows: those of the opened form, those that the browser sent, and one more where the button asks for
     * it.
     */
    public static int of(Field.Rows rows, String path, FormContext context) {
        Pattern place = Pattern.compile(Pattern.quote(path) + "\\[(\\d{1,3})]\\..+");
        int sent = context.typed().keySet().stream()
                .map(place::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)) + 1)
                .max()
                .orElse(0);
        int began = rows.rows().in(context).size();
        int more = rows.open() && context.typed(MORE).filter(path::equals).isPresent() ? 1 : 0;
        return Math.min(MAX_ROWS, (sent > 0 && rows.open() ? sent : Math.max(sent, began)) + more);
    }

    /** The rows that are sent, by their names before those of their fields. */
    public static List<String> filled(Field.Rows rows, String path, FormContext context) {
        return IntStream.range(0, of(rows, path, context))
                .mapToObj(place -> path + "[" + place + "].")
                .filter(prefix -> !rows.open() || isTyped(rows, prefix, context))
                .toList();
    }

    /** Whether a row has a typed or chosen value and was not removed. */
    private static boolean isTyped(Field.Rows rows, String prefix, FormContext context) {
        return context.typed(FieldNames.dropped(prefix)).isEmpty() && hasWords(rows.fields(), prefix, context);
    }

    private static boolean hasWords(List<Field> fields, String prefix, FormContext context) {
        return fields.stream().anyMatch(field -> switch (field) {
            case Field.Hidden hidden -> false;
            case Field.Fresh fresh -> false;
            case Field.Known known -> false;
            case Field.Place place -> false;
            case Field.OneOf oneOf ->
                context.typed(FieldNames.kind(prefix + oneOf.name())).isPresent();
            default ->
                context.typed(prefix + field.name()).isPresent()
                        || context.typed().containsKey(FieldNames.kept(prefix + field.name()));
        });
    }
}
