package org.acuerda.query.form.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.FormIdempotencyKey;

/**
 * Value: move of one row of a form to the next place, asked for by a button. All that was typed moves with the row; its
 * number belongs to the place.
 *
 * @param list name of the list
 */
public record RowMove(String list, int from, int to) {

    /** Parameters of the buttons that move a row: each names the row. */
    public static final String UP = "_up";

    public static final String DOWN = "_down";

    private static final Pattern ROW = Pattern.compile("(.+)\\[(\\d{1,3})]\\.");

    /** The name of the moved row, where it is now, before the names of its fields. */
    public String moved() {
        return prefix(to);
    }

    /** The move that a sent form asks for; empty where it asks for none. */
    public static Optional<RowMove> asked(FormContext context) {
        return asked(context, UP, -1).or(() -> asked(context, DOWN, 1));
    }

    private static Optional<RowMove> asked(FormContext context, String button, int step) {
        return context.typed(button).map(ROW::matcher).filter(Matcher::matches).map(row -> {
            int from = Integer.parseInt(row.group(2));
            return new RowMove(row.group(1), from, from + step);
        });
    }

    /** Exchanges the typed values of the two rows; nothing where the form has no such rows. */
    public void in(List<Field> fields, FormContext context, String key) {
        ordered(fields, "")
                .filter(rows -> rows.path().equals(list.replaceAll("\\[\\d+]", "[]")))
                .map(Found::rows)
                .filter(rows -> to >= 0 && Math.max(from, to) < RowNumber.of(rows, list, context))
                .findFirst()
                .ifPresent(rows -> exchange(rows, context, key));
    }

    private void exchange(Field.Rows rows, FormContext context, String key) {
        String one = prefix(from);
        String other = prefix(to);
        Stream.of(one, other).forEach(prefix -> keepIdentifiers(rows, prefix, context, key));
        List<String> numbers = rows.fields().stream()
                .filter(Field.Rows::isNumber)
                .map(Field::name)
                .toList();
        Map<String, List<String>> moved = new LinkedHashMap<>();
        moving(one, other, numbers, context, moved);
        moving(other, one, numbers, context, moved);
        Stream.of(one, other).forEach(prefix -> typed(prefix, numbers, context).forEach(context.typed()::remove));
        context.typed().putAll(moved);
    }

    /** The typed values of a row under the names that they have in its new place. */
    private static void moving(
            String from, String to, List<String> numbers, FormContext context, Map<String, List<String>> moved) {
        typed(from, numbers, context)
                .forEach(name -> moved.put(
                        to + name.substring(from.length()), context.typed().getOrDefault(name, List.of())));
    }

    private static List<String> typed(String prefix, List<String> numbers, FormContext context) {
        return context.typed().keySet().stream()
                .filter(name -> name.startsWith(prefix) && !numbers.contains(name.substring(prefix.length())))
                .toList();
    }

    private String prefix(int place) {
        return list + "[" + place + "].";
    }

    /** An identifier that is derived from a row's first place would otherwise become another. */
    private static void keepIdentifiers(Field.Rows rows, String prefix, FormContext context, String key) {
        rows.fields().forEach(field -> {
            if (field instanceof Field.Fresh fresh
                    && context.typed(prefix + fresh.name()).isEmpty()) {
                String path = prefix + fresh.name();
                context.typed().set(path, FormIdempotencyKey.identifier(fresh.prefix(), key, path));
            }
        });
    }

    /** A list of rows and its name without places. */
    private record Found(String path, Field.Rows rows) {}

    private static Stream<Found> ordered(List<Field> fields, String prefix) {
        return fields.stream().flatMap(field -> switch (field) {
            case Field.Rows rows ->
                Stream.concat(
                        rows.isOrdered() ? Stream.of(new Found(prefix + rows.name(), rows)) : Stream.of(),
                        ordered(rows.fields(), prefix + rows.name() + "[]."));
            case Field.OneOf oneOf ->
                oneOf.kinds().stream().flatMap(kind -> ordered(kind.fields(), prefix + oneOf.name() + "."));
            default -> Stream.of();
        });
    }
}
