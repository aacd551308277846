package org.acuerda.query.form.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.FormIdempotencyKey;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.form.field.Requiredness;
import org.acuerda.query.form.field.UploadedFile;
import org.acuerda.query.language.PageText;
import org.acuerda.query.language.WrittenDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reader of a sent form: makes the command's JSON. It collects all errors, by field.
 */
public final class FormReader {

    private static final JsonMapper JSON = EventJson.mapper();

    private final FormContext context;
    private final String key;
    private final Instant opened;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final ObjectNode body = JSON.createObjectNode();
    private final SentFields sent = new SentFields();
    private boolean numbersKept;

    private FormReader(FormContext context, String key, Instant opened) {
        this.context = context;
        this.key = key;
        this.opened = opened;
    }

    /**
     * Reads a sent form.
     *
     * @param opened when the form was opened: the moment recorded for a link
     */
    public static FormReader of(ActForm form, FormContext context, String key, Instant opened) {
        FormReader reading = new FormReader(context, key, opened);
        reading.read(form.fields(), "", reading.body, "", 1);
        return reading;
    }

    /** The errors by the field's name, in the order of the form. */
    public Map<String, String> errors() {
        return errors;
    }

    public ObjectNode body() {
        return body;
    }

    /** Which field each component of the command comes from. */
    public SentFields sent() {
        return sent;
    }

    private void read(List<Field> fields, String prefix, ObjectNode target, String pointer, int place) {
        for (Field field : fields) {
            String path = prefix + field.name();
            String component = pointer + JsonPath.pointer(field.name());
            sent.add(component, path);
            try {
                value(field, path, component, place)
                        .ifPresent(value -> sent.add(pointer + JsonPath.put(target, field.name(), value), path));
            } catch (FieldProblem problem) {
                errors.put(path, problem.message());
            }
        }
    }

    private Optional<JsonNode> value(Field field, String path, String pointer, int place) {
        return switch (field) {
            case Field.Text text -> given(path, text.presence(), StringNode::valueOf);
            case Field.LongText text -> given(path, text.presence(), StringNode::valueOf);
            case Field.WholeNumber number -> given(path, number.presence(), this::number);
            case Field.Day day -> given(path, day.presence(), this::day);
            case Field.Moment moment -> given(path, moment.presence(), this::moment);
            case Field.Choice choice ->
                given(path, choice.presence(), value -> chosen(choice.choices().in(context), value));
            case Field.Several several -> several(several, path);
            case Field.YesNo answer -> given(path, Requiredness.REQUIRED, this::yesOrNo);
            case Field.Document document -> document(document, path);
            case Field.Documents documents -> documents(documents, path);
            case Field.EvidenceList evidence -> evidenceList(evidence, path);
            case Field.OneEvidence evidence -> oneEvidence(evidence, path);
            case Field.Hidden hidden -> context.typed(path).map(StringNode::valueOf);
            case Field.Known known ->
                Optional.of(StringNode.valueOf(known.value().apply(context)));
            case Field.Fresh fresh ->
                Optional.of(StringNode.valueOf(
                        context.typed(path).orElseGet(() -> FormIdempotencyKey.identifier(fresh.prefix(), key, path))));
            case Field.Place number -> Optional.of(place(number, path, place));
            case Field.OneOf oneOf -> oneOf(oneOf, path, pointer);
            case Field.Rows rows -> Optional.of(rows(rows, path, pointer));
        };
    }

    private Optional<JsonNode> given(String path, Requiredness presence, Function<String, JsonNode> meaning) {
        Optional<String> typed = context.typed(path);
        boolean notOnRecord = presence == Requiredness.RECORDED
                && (context.typed(FieldNames.silence(path)).isPresent()
                        || typed.filter(FieldNames.NOT_ON_RECORD::equals).isPresent());
        if (notOnRecord) {
            if (typed.filter(text -> !text.equals(FieldNames.NOT_ON_RECORD)).isPresent()) {
                throw problem("form.both");
            }
            return Optional.of(JSON.createObjectNode().put(FieldNames.NOT_ON_RECORD, true));
        }
        return typed.isPresent() ? typed.map(meaning) : nothing(presence);
    }

    private Optional<JsonNode> nothing(Requiredness presence) {
        return switch (presence) {
            case REQUIRED -> throw problem("form.missing");
            case RECORDED -> throw problem("form.missing-or-silent");
            case OPTIONAL -> Optional.empty();
        };
    }

    private JsonNode number(String text) {
        try {
            return LongNode.valueOf(Long.parseLong(text.replaceAll("[\\s\u202f\u00a0]", "")));
        } catch (NumberFormatException unreadable) {
            throw problem("form.number", text);
        }
    }

    private JsonNode day(String text) {
        WrittenDate date = written(text);
        if (!date.isDay()) {
            throw problem("form.day.whole", text);
        }
        return StringNode.valueOf(date.edtf());
    }

    private WrittenDate written(String text) {
        return written(text, words());
    }

    /**
     * A date as people write it.
     *
     * @throws FieldProblem when the text is no date or the date does not exist
     */
    public static WrittenDate written(String text, PageText words) {
        try {
            return WrittenDate.read(text);
        } catch (DateTimeException impossible) {
            throw new FieldProblem(words.say("form.day", text));
        }
    }

    private JsonNode moment(String text) {
        try {
            return StringNode.valueOf(words().read(text).toString());
        } catch (DateTimeException impossible) {
            throw problem("form.moment", text);
        }
    }

    private JsonNode yesOrNo(String text) {
        return switch (text) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> throw problem("form.missing");
        };
    }

    /** Accepts only an option that the form offers: a person must choose again when the option no longer exists. */
    private JsonNode chosen(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::json)
                .findFirst()
                .orElseThrow(() -> problem("form.choice.gone"));
    }

    private Optional<JsonNode> several(Field.Several several, String path) {
        List<Option> options = several.choices().in(context);
        ArrayNode chosen = JSON.createArrayNode();
        context.typed().getOrDefault(path, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .distinct()
                .forEach(value -> chosen.add(chosen(options, value)));
        if (chosen.isEmpty() && several.presence() != Requiredness.OPTIONAL) {
            throw problem("form.choose");
        }
        return Optional.of(chosen);
    }

    private Optional<JsonNode> document(Field.Document document, String path) {
        List<UploadedFile> files = files(path);
        return files.isEmpty()
                ? nothing(document.presence())
                : Optional.of(files.getLast().asDocument());
    }

    private Optional<JsonNode> documents(Field.Documents documents, String path) {
        ArrayNode list = JSON.createArrayNode();
        files(path).forEach(file -> list.add(file.asDocument()));
        if (list.isEmpty() && documents.presence() != Requiredness.OPTIONAL) {
            throw problem("form.missing");
        }
        return Optional.of(list);
    }

    private Optional<JsonNode> evidenceList(Field.EvidenceList evidence, String path) {
        List<JsonNode> pieces = pieces(path);
        if (pieces.isEmpty() && evidence.presence() != Requiredness.OPTIONAL) {
            throw problem("form.evidence.missing");
        }
        return Optional.of(JSON.createArrayNode().addAll(pieces));
    }

    private Optional<JsonNode> oneEvidence(Field.OneEvidence evidence, String path) {
        List<JsonNode> pieces = pieces(path);
        if (pieces.size() > 1) {
            throw problem("form.evidence.one");
        }
        if (pieces.isEmpty() && evidence.presence() != Requiredness.OPTIONAL) {
            throw problem("form.evidence.missing");
        }
        return pieces.stream().findFirst();
    }

    private List<JsonNode> pieces(String path) {
        List<JsonNode> pieces = new ArrayList<>();
        files(path)
                .forEach(file ->
                        pieces.add(file.asEvidence(FormIdempotencyKey.identifier("evd", key, path + file.sha256()))));
        links(path)
                .forEach(link -> pieces.add(JSON.createObjectNode()
                        .put("kind", "LINK")
                        .put("evidenceId", FormIdempotencyKey.identifier("evd", key, path + link))
                        .put("address", link)
                        .put("capturedAt", opened.toString())));
        return pieces;
    }

    /** The typed links, one on each line. */
    private Stream<String> links(String path) {
        return context.typed(FieldNames.link(path)).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .distinct();
    }

    /** The files that the form keeps. */
    private List<UploadedFile> files(String path) {
        return context.typed().getOrDefault(FieldNames.kept(path), List.of()).stream()
                .flatMap(text -> UploadedFile.read(text).stream())
                .distinct()
                .toList();
    }

    private ArrayNode rows(Field.Rows rows, String path, String pointer) {
        ArrayNode list = JSON.createArrayNode();
        List<String> filled = RowNumber.filled(rows, path, context);
        numbersKept = rows.fields().stream()
                .filter(Field.Place.class::isInstance)
                .allMatch(number -> filled.stream().allMatch(prefix -> context.typed(prefix + number.name())
                        .isPresent()));
        for (String prefix : filled) {
            ObjectNode row = JSON.createObjectNode();
            read(rows.fields(), prefix, row, pointer + "/" + list.size(), list.size() + 1);
            list.add(row);
        }
        return list;
    }

    private JsonNode place(Field.Place number, String path, int place) {
        if (!number.written()) {
            return LongNode.valueOf(place);
        }
        String text = Integer.toString(place);
        return StringNode.valueOf(numbersKept ? context.typed(path).orElse(text) : text);
    }

    private Optional<JsonNode> oneOf(Field.OneOf oneOf, String path, String pointer) {
        return given(FieldNames.kind(path), oneOf.presence(), kind -> {
            Field.Kind chosen = oneOf.kinds().stream()
                    .filter(known -> known.kind().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> problem("form.choice.gone"));
            ObjectNode thing = JSON.createObjectNode().put("kind", kind);
            read(chosen.fields(), path + ".", thing, pointer, 1);
            return thing;
        });
    }

    private FieldProblem problem(String message, Object... arguments) {
        return new FieldProblem(words().say(message, arguments));
    }

    private PageText words() {
        return context.words();
    }
}
