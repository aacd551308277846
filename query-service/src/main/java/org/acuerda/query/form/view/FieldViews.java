package org.acuerda.query.form.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.form.field.Requiredness;
import org.acuerda.query.form.field.RowSource;
import org.acuerda.query.form.field.UploadedFile;
import org.acuerda.query.form.input.RowMove;
import org.acuerda.query.form.input.RowNumber;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;

/** Assembler of the view models of a form's fields: values, options and errors. */
public final class FieldViews {

    private final ActForm form;
    private final FormContext context;
    private final Map<String, String> errors;

    public FieldViews(ActForm form, FormContext context, Map<String, String> errors) {
        this.form = form;
        this.context = context;
        this.errors = errors;
    }

    public List<FieldView> fields() {
        return draw(form.fields(), "", Map.of());
    }

    /** @param given values of the opened form, by the fields' full names */
    private List<FieldView> draw(List<Field> fields, String prefix, Map<String, String> given) {
        return fields.stream()
                .filter(field -> isDrawn(field, prefix + field.name(), given))
                .map(field -> draw(field, prefix + field.name(), given))
                .toList();
    }

    private boolean isDrawn(Field field, String name, Map<String, String> given) {
        return switch (field) {
            case Field.Known known -> false;
            case Field.Place place ->
                given.containsKey(name) || context.typed(name).isPresent();
            case Field.Fresh fresh ->
                given.containsKey(name) || context.typed(name).isPresent();
            case Field.Choice choice ->
                choice.presence() != Requiredness.OPTIONAL
                        || !choice.choices().in(context).isEmpty();
            case Field.Several several ->
                several.presence() != Requiredness.OPTIONAL
                        || !several.choices().in(context).isEmpty();
            default -> true;
        };
    }

    private FieldView draw(Field field, String name, Map<String, String> given) {
        Requiredness presence = presence(field);
        String asked = field instanceof Field.OneOf ? FieldNames.kind(name) : name;
        return new FieldView(
                field instanceof Field.Fresh || field instanceof Field.Place
                        ? Field.Hidden.class.getSimpleName()
                        : field.getClass().getSimpleName(),
                asked,
                new FieldView.Caption(label(name), hint(field, name).orElse(null), errors.get(name)),
                values(field, asked, given),
                presence == Requiredness.REQUIRED,
                new FieldView.NotOnRecord(
                        presence == Requiredness.RECORDED,
                        context.typed(FieldNames.silence(name)).isPresent()),
                options(field, name),
                new FieldView.Attachments(
                        files(name, given), context.typed(FieldNames.link(name)).orElse("")),
                parts(field, name, given),
                field instanceof Field.Rows rows
                        ? new FieldView.Changes(rows.open(), rows.isOrdered())
                        : FieldView.Changes.NONE);
    }

    private List<String> values(Field field, String name, Map<String, String> given) {
        List<String> typed = context.typed().getOrDefault(name, List.of());
        boolean sent = context.typed(FieldNames.KEY).isPresent();
        if (!typed.isEmpty() || sent) {
            return typed.stream().filter(value -> value != null).toList();
        }
        List<String> initial = field instanceof Field.Several several
                ? several.initial().apply(context)
                : Stream.ofNullable(given.get(name)).toList();
        return initial.isEmpty() ? only(field, name) : initial;
    }

    /** The only option where one has to be chosen; an empty row stays empty. */
    private List<String> only(Field field, String name) {
        boolean chosen = field instanceof Field.Choice || field instanceof Field.Several;
        List<Option> options = chosen && presence(field) == Requiredness.REQUIRED && !name.contains("[")
                ? options(field, name)
                : List.of();
        return options.size() == 1 ? List.of(options.getFirst().value()) : List.of();
    }

    private static Requiredness presence(Field field) {
        return switch (field) {
            case Field.Text text -> text.presence();
            case Field.LongText text -> text.presence();
            case Field.WholeNumber number -> number.presence();
            case Field.Day day -> day.presence();
            case Field.Moment moment -> moment.presence();
            case Field.Choice choice -> choice.presence();
            case Field.Several several -> several.presence();
            case Field.YesNo answer -> Requiredness.REQUIRED;
            case Field.Document document -> document.presence();
            case Field.Documents documents -> documents.presence();
            case Field.EvidenceList evidence -> evidence.presence();
            case Field.OneEvidence evidence -> evidence.presence();
            case Field.Hidden hidden -> Requiredness.OPTIONAL;
            case Field.Known known -> Requiredness.OPTIONAL;
            case Field.Fresh fresh -> Requiredness.OPTIONAL;
            case Field.Place place -> Requiredness.OPTIONAL;
            case Field.OneOf oneOf -> oneOf.presence();
            case Field.Rows rows -> Requiredness.OPTIONAL;
        };
    }

    private List<Option> options(Field field, String name) {
        return switch (field) {
            case Field.Choice choice -> choice.choices().in(context);
            case Field.Several several -> several.choices().in(context);
            case Field.OneOf oneOf ->
                oneOf.kinds().stream()
                        .map(kind -> new Option(kind.kind(), label(name + "." + kind.kind())))
                        .toList();
            default -> List.of();
        };
    }

    private List<UploadedFile> files(String name, Map<String, String> given) {
        String kept = FieldNames.kept(name);
        List<String> files = context.typed(FieldNames.KEY).isPresent() || !given.containsKey(kept)
                ? context.typed().getOrDefault(kept, List.of())
                : given.getOrDefault(kept, "").lines().toList();
        return files.stream().flatMap(text -> UploadedFile.read(text).stream()).toList();
    }

    private List<FieldView.RowView> parts(Field field, String name, Map<String, String> given) {
        return switch (field) {
            case Field.Rows rows -> rows(rows, name);
            case Field.OneOf oneOf ->
                List.of(new FieldView.RowView("", name, false, false, draw(asked(oneOf), name + ".", given)));
            default -> List.of();
        };
    }

    /** The fields of all kinds; a field that several kinds share occurs once. */
    private static List<Field> asked(Field.OneOf oneOf) {
        Map<String, Field> byName = new LinkedHashMap<>();
        oneOf.kinds().stream()
                .flatMap(kind -> kind.fields().stream())
                .forEach(field -> byName.putIfAbsent(field.name(), field));
        return List.copyOf(byName.values());
    }

    private List<FieldView.RowView> rows(Field.Rows rows, String name) {
        List<RowSource.Row> began = rows.rows().in(context);
        List<FieldView.RowView> drawn = new ArrayList<>();
        int number = RowNumber.of(rows, name, context);
        for (int place = 0; place < number; place++) {
            RowSource.Row row = place < began.size() ? began.get(place) : new RowSource.Row("", Map.of());
            String prefix = name + "[" + place + "].";
            Map<String, String> given = row.values().entrySet().stream()
                    .collect(Collectors.toMap(value -> prefix + value.getKey(), Map.Entry::getValue));
            boolean dropped = context.typed(FieldNames.dropped(prefix)).isPresent();
            boolean attended = attended(name, number).filter(prefix::equals).isPresent();
            List<FieldView> fields = draw(rows.fields(), prefix, given);
            String label = rows.isOrdered() ? numbered(place, fields) : row.label();
            drawn.add(new FieldView.RowView(
                    label.isEmpty() ? words().say("form.row", label(name), place + 1) : label,
                    prefix,
                    dropped,
                    attended,
                    fields));
        }
        return drawn;
    }

    /** A row that can be moved is named by its place and by what it says; empty while it says nothing. */
    private static String numbered(int place, List<FieldView> fields) {
        return fields.stream()
                .filter(field -> !field.name().endsWith(".number") && field.isText())
                .map(FieldView::value)
                .findFirst()
                .filter(text -> !text.isBlank())
                .map(text -> (place + 1) + ". " + NameResolver.shortened(text))
                .orElse("");
    }

    /** The row that was just moved, or added as the last one. */
    private Optional<String> attended(String list, int number) {
        return RowMove.asked(context).map(RowMove::moved).or(() -> context.typed(RowNumber.MORE)
                .map(more -> list.equals(more) ? list + "[" + (number - 1) + "]." : ""));
    }

    private String label(String name) {
        return label(form, name, words());
    }

    /** The label of a field; its name where it has none. */
    static String label(ActForm form, String name, PageText words) {
        return said(form, name, "", words).orElse(name);
    }

    /** The hint of a moment also names the zone in which it is read, where hours name theirs. */
    private Optional<String> hint(Field field, String name) {
        Optional<String> hint = said(form, name, ".hint", words());
        return field instanceof Field.Moment && words().isZoneNamed()
                ? Optional.of(hint.map(FieldViews::closed).orElse("") + words().say("form.zone", words().zone()))
                : hint;
    }

    private static String closed(String sentence) {
        return sentence.endsWith(".") ? sentence + " " : sentence + ". ";
    }

    private static Optional<String> said(ActForm form, String name, String suffix, PageText words) {
        return keys(form, name)
                .map(key -> words.known(key + suffix, ""))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The message keys that may hold a field's label, the most specific first. */
    public static Stream<String> keys(ActForm form, String name) {
        String component = name.replaceAll("\\[\\d*]", "");
        return Stream.of(
                form.key() + "." + component, "form." + form.collection() + "." + component, "form.field." + component);
    }

    private PageText words() {
        return context.words();
    }
}
