package org.acuerda.query.form.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.Choices;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.form.field.UploadedFile;
import org.acuerda.query.form.input.FormReader;
import org.acuerda.query.form.input.RowNumber;
import org.acuerda.query.form.view.ReviewView.Line;
import org.acuerda.query.form.view.ReviewView.Row;
import org.acuerda.query.language.PageText;
import org.acuerda.query.language.WrittenDate;
import tools.jackson.databind.JsonNode;

/**
 * Assembler of what a readable form will record, in words: names, days with their weekday, hours with their zone. Fields
 * that were left empty are left out; nothing is recorded in them.
 */
public final class ReviewLines {

    private final ActForm form;
    private final FormContext context;

    public ReviewLines(ActForm form, FormContext context) {
        this.form = form;
        this.context = context;
    }

    /**
     * A line for each field that says something.
     *
     * @param body the command that was made of the form
     */
    public List<Line> lines(JsonNode body) {
        List<Line> lines = new ArrayList<>(lines(form.fields(), "", body));
        context.typed(FieldNames.OCCURRED_ON)
                .ifPresent(text -> lines.add(line(FieldNames.OCCURRED_ON, List.of(day(text)))));
        return lines;
    }

    private List<Line> lines(List<Field> fields, String prefix, JsonNode body) {
        return fields.stream()
                .flatMap(field -> lines(field, prefix + field.name(), body))
                .toList();
    }

    private Stream<Line> lines(Field field, String name, JsonNode body) {
        return switch (field) {
            case Field.Hidden hidden -> Stream.of();
            case Field.Known known -> Stream.of();
            case Field.Fresh fresh -> Stream.of();
            case Field.Place place -> Stream.of();
            case Field.OneOf oneOf -> kind(oneOf, name, body);
            case Field.Rows rows -> rows(rows, name, body.at("/" + rows.name().replace('.', '/')));
            default ->
                Stream.of(line(name, texts(field, name)))
                        .filter(line -> !line.texts().isEmpty());
        };
    }

    private Line line(String name, List<String> texts) {
        return new Line(FieldViews.label(form, name, words()), texts, List.of());
    }

    private List<String> texts(Field field, String name) {
        boolean silent = context.typed(FieldNames.silence(name)).isPresent()
                || context.typed(name).filter(FieldNames.NOT_ON_RECORD::equals).isPresent();
        if (silent) {
            return List.of(words().say("unknown"));
        }
        Stream<String> texts =
                switch (field) {
                    case Field.Day day -> context.typed(name).map(this::day).stream();
                    case Field.Moment moment -> context.typed(name).map(this::moment).stream();
                    case Field.Choice choice -> chosen(choice.choices(), name);
                    case Field.Several several -> chosen(several.choices(), name);
                    case Field.YesNo answer ->
                        context
                                .typed(name)
                                .map(yes -> words().capitalized(words().say(yes.equals("true") ? "yes" : "no")))
                                .stream();
                    default ->
                        Stream.of(
                                        context.typed(name).stream(),
                                        files(name),
                                        context.typed(FieldNames.link(name)).stream()
                                                .flatMap(String::lines))
                                .flatMap(several -> several);
                };
        return texts.toList();
    }

    private Stream<String> chosen(Choices choices, String name) {
        List<String> values = context.typed().getOrDefault(name, List.of());
        return choices.in(context).stream()
                .filter(option -> values.contains(option.value()))
                .map(Option::label);
    }

    private Stream<String> files(String name) {
        return context.typed().getOrDefault(FieldNames.kept(name), List.of()).stream()
                .flatMap(text -> UploadedFile.read(text).stream())
                .map(UploadedFile::name)
                .distinct();
    }

    private String day(String text) {
        WrittenDate date = FormReader.written(text, words());
        return date.isDay() ? words().weekday(date.first()) : text;
    }

    private String moment(String text) {
        Instant at = words().read(text);
        return words().say("form.review.moment", words().weekday(words().dayOf(at)), words().hour(at), words().zone());
    }

    private Stream<Line> kind(Field.OneOf oneOf, String name, JsonNode body) {
        Optional<Field.Kind> chosen = oneOf.kinds().stream()
                .filter(kind -> context.typed(FieldNames.kind(name))
                        .filter(kind.kind()::equals)
                        .isPresent())
                .findFirst();
        return chosen.map(kind -> Stream.concat(
                        Stream.of(line(name, List.of(FieldViews.label(form, name + "." + kind.kind(), words())))),
                        lines(kind.fields(), name + ".", body).stream()))
                .orElseGet(() -> Stream.of(line(name, texts(oneOf, FieldNames.kind(name))))
                        .filter(line -> !line.texts().isEmpty()));
    }

    private Stream<Line> rows(Field.Rows rows, String name, JsonNode sent) {
        List<String> filled = RowNumber.filled(rows, name, context);
        List<Row> all = IntStream.range(0, filled.size())
                .mapToObj(place -> new Row(
                        rows.isOrdered() ? sent.path(place).path("number").asString("") : "",
                        lines(
                                rows.fields().stream()
                                        .filter(field -> !Field.Rows.isNumber(field))
                                        .toList(),
                                filled.get(place),
                                sent.path(place))))
                .filter(row -> !row.lines().isEmpty())
                .toList();
        return all.isEmpty() ? Stream.of() : Stream.of(new Line(FieldViews.label(form, name, words()), List.of(), all));
    }

    private PageText words() {
        return context.words();
    }
}
