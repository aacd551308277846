package org.acuerda.query.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.query.page.Words;
import org.jspecify.annotations.Nullable;

/** Draws the fields of a form with what was typed, what they offer and what is wrong with them. */
final class FieldDrawing {

    private final ActForm form;
    private final FormContext context;
    private final Map<String, String> errors;

    FieldDrawing(ActForm form, FormContext context, Map<String, String> errors) {
        this.form = form;
        this.context = context;
        this.errors = errors;
    }

    List<FieldView> fields() {
        return draw(form.fields(), "", Map.of());
    }

    private List<FieldView> draw(List<Field> fields, String prefix, Map<String, String> given) {
        return fields.stream()
                .filter(field -> !(field instanceof Field.Fresh || field instanceof Field.Known))
                .map(field -> draw(field, prefix, given))
                .toList();
    }

    private FieldView draw(Field field, String prefix, Map<String, String> given) {
        String name = prefix + field.name();
        List<String> typed = context.typed().getOrDefault(name, List.of());
        List<String> values = typed.isEmpty()
                ? Stream.ofNullable(given.get(field.name())).toList()
                : typed.stream().filter(value -> value != null).toList();
        Presence presence = presence(field);
        return new FieldView(
                field.getClass().getSimpleName(),
                name,
                field instanceof Field.Hidden ? "" : label(name),
                hint(name).orElse(null),
                errors.get(name),
                values,
                presence == Presence.REQUIRED,
                presence == Presence.RECORDED,
                context.typed(FieldNames.silence(name)).isPresent(),
                options(field),
                files(name),
                context.typed(FieldNames.link(name)).orElse(""),
                rows(field, name),
                field instanceof Field.Rows rows && rows.open());
    }

    private static Presence presence(Field field) {
        return switch (field) {
            case Field.Text text -> text.presence();
            case Field.LongText text -> text.presence();
            case Field.WholeNumber number -> number.presence();
            case Field.Day day -> day.presence();
            case Field.Moment moment -> moment.presence();
            case Field.Choice choice -> choice.presence();
            case Field.Several several -> several.presence();
            case Field.YesNo answer -> Presence.REQUIRED;
            case Field.Document document -> document.presence();
            case Field.EvidenceList evidence -> evidence.presence();
            case Field.OneEvidence evidence -> evidence.presence();
            case Field.Hidden hidden -> Presence.OPTIONAL;
            case Field.Known known -> Presence.OPTIONAL;
            case Field.Fresh fresh -> Presence.OPTIONAL;
            case Field.Rows rows -> Presence.OPTIONAL;
        };
    }

    private List<Option> options(Field field) {
        if (field instanceof Field.Choice choice) {
            return choice.choices().in(context);
        }
        return field instanceof Field.Several several ? several.choices().in(context) : List.of();
    }

    private List<KeptFile> files(String name) {
        return context.typed().getOrDefault(FieldNames.kept(name), List.of()).stream()
                .flatMap(text -> KeptFile.read(text).stream())
                .toList();
    }

    private List<FieldView.RowView> rows(Field field, String name) {
        if (!(field instanceof Field.Rows rows)) {
            return List.of();
        }
        List<RowSource.Row> began = rows.rows().in(context);
        List<FieldView.RowView> drawn = new ArrayList<>();
        int number = RowNumber.of(rows, name, context);
        for (int place = 0; place < number; place++) {
            RowSource.Row row = place < began.size() ? began.get(place) : new RowSource.Row("", Map.of());
            String label = row.label().isEmpty() ? words().say("form.row", label(name), place + 1) : row.label();
            drawn.add(new FieldView.RowView(label, draw(rows.fields(), name + "[" + place + "].", row.values())));
        }
        return drawn;
    }

    private String label(String name) {
        return said(name, "").orElse(name);
    }

    private Optional<String> hint(String name) {
        return said(name, ".hint");
    }

    private Optional<String> said(String name, String suffix) {
        return keys(form, name)
                .map(key -> known(key + suffix))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private @Nullable String known(String key) {
        String text = words().known(key, "");
        return text.isEmpty() ? null : text;
    }

    /** Under which keys a field's label may stand, the nearest first. */
    static Stream<String> keys(ActForm form, String name) {
        String component = name.replaceAll("\\[\\d*]", "");
        return Stream.of(
                form.key() + "." + component, "form." + form.collection() + "." + component, "form.field." + component);
    }

    private Words words() {
        return context.words();
    }
}
