package org.acuerda.query.form;

import java.util.List;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.Choices;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.form.field.Requiredness;
import org.acuerda.query.form.field.RowSource;
import org.acuerda.query.form.field.UploadedFile;
import org.springframework.util.MultiValueMap;

/**
 * Test data of a form: fills in every field, or only the required fields. Each turn takes another option of a choice.
 */
final class FilledIn {

    private static final String SOMETHING = "id-1";
    private static final String LINK = "https://example.org/acta";
    private static final String FILE =
            new UploadedFile("acta.pdf", RecordingCommandSide.SHA256, 4, "application/pdf").text();

    private final FormContext context;
    private final boolean whole;
    private final int turn;
    private int turns = 1;

    FilledIn(ActForm form, FormContext context, boolean whole, int turn) {
        this.context = context;
        this.whole = whole;
        this.turn = turn;
        fill(form.fields(), "");
    }

    /** The number of turns in which every option is taken once. */
    int turns() {
        return turns;
    }

    /** The same form, with an option in each choice for which the story has none. */
    static ActForm offering(ActForm form) {
        return new ActForm(
                form.collection(),
                form.act(),
                form.newPrefix(),
                offering(form.fields()),
                form.reviewed(),
                form.onward());
    }

    private static List<Field> offering(List<Field> fields) {
        return fields.stream()
                .map(field -> switch (field) {
                    case Field.Choice choice ->
                        new Field.Choice(choice.name(), choice.presence(), offering(choice.choices()));
                    case Field.Several several ->
                        new Field.Several(several.name(), several.presence(), offering(several.choices()));
                    case Field.OneOf oneOf ->
                        new Field.OneOf(
                                oneOf.name(),
                                oneOf.presence(),
                                oneOf.kinds().stream()
                                        .map(kind -> new Field.Kind(kind.kind(), offering(kind.fields())))
                                        .toList());
                    case Field.Rows rows ->
                        new Field.Rows(rows.name(), offering(rows.fields()), rows.rows(), rows.open());
                    default -> field;
                })
                .toList();
    }

    private static Choices offering(Choices choices) {
        return context -> {
            List<Option> offered = choices.in(context);
            return offered.isEmpty() ? List.of(new Option(SOMETHING, SOMETHING)) : offered;
        };
    }

    private void fill(List<Field> fields, String prefix) {
        fields.forEach(field -> fill(field, prefix + field.name()));
    }

    private void fill(Field field, String path) {
        switch (field) {
            case Field.Text text -> type(path, text.presence(), "Algo");
            case Field.LongText text -> type(path, text.presence(), "Algo más");
            case Field.WholeNumber number -> type(path, number.presence(), "3");
            case Field.Day day -> type(path, day.presence(), "08/03/2018");
            case Field.Moment moment -> type(path, moment.presence(), "08/03/2018 11:05");
            case Field.Choice choice ->
                type(path, choice.presence(), one(choice.choices().in(context)).value());
            case Field.Several several -> {
                if (isGiven(several.presence())) {
                    typed().put(path, values(several.choices()));
                }
            }
            case Field.YesNo answer -> typed().set(path, Boolean.toString(one(List.of(true, false))));
            case Field.Document document -> type(FieldNames.kept(path), document.presence(), FILE);
            case Field.Documents documents -> type(FieldNames.kept(path), documents.presence(), FILE);
            case Field.EvidenceList evidence -> {
                type(FieldNames.kept(path), evidence.presence(), FILE);
                type(FieldNames.link(path), evidence.presence(), LINK);
            }
            case Field.OneEvidence evidence -> {
                boolean isFile = one(List.of(true, false));
                type(isFile ? FieldNames.kept(path) : FieldNames.link(path), evidence.presence(), isFile ? FILE : LINK);
            }
            case Field.Hidden hidden -> typed().addIfAbsent(path, SOMETHING);
            case Field.OneOf oneOf -> {
                Field.Kind kind = one(oneOf.kinds());
                type(FieldNames.kind(path), oneOf.presence(), kind.kind());
                fill(kind.fields(), path + ".");
            }
            case Field.Rows rows -> fill(rows, path);
            case Field.Fresh fresh -> {}
            case Field.Known known -> {}
            case Field.Place place -> {}
        }
    }

    private void fill(Field.Rows rows, String path) {
        List<RowSource.Row> begun = rows.rows().in(context);
        for (int place = 0; place < Math.max(1, begun.size()); place++) {
            String row = path + "[" + place + "].";
            if (place < begun.size()) {
                begun.get(place).values().forEach((name, value) -> typed().set(row + name, value));
            }
            fill(rows.fields(), row);
        }
    }

    private void type(String path, Requiredness presence, String text) {
        typed().remove(path);
        if (isGiven(presence)) {
            typed().set(path, text);
        } else if (presence == Requiredness.RECORDED) {
            typed().set(FieldNames.silence(path), "true");
        }
    }

    private boolean isGiven(Requiredness presence) {
        return whole || presence == Requiredness.REQUIRED;
    }

    private <T> T one(List<T> several) {
        turns = Math.max(turns, several.size());
        return several.get(turn % several.size());
    }

    private List<String> values(Choices choices) {
        return choices.in(context).stream().map(Option::value).toList();
    }

    private MultiValueMap<String, String> typed() {
        return context.typed();
    }
}
