package org.acuerda.history.format;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.history.format.FileMistake.Code;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Row of a history file. A section asks for the fields it knows. A field that is missing, of a wrong form or never asked for
 * becomes a finding with its line, and reading goes on with another value so that one run finds everything.
 */
final class Row {

    private static final Choices<Boolean> YES_OR_NO =
            new Choices<Boolean>().with("sí", true).with("no", false);
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

    private final HistoryFile file;
    private final String section;
    private final Fields fields;
    private final Set<String> dependsOn = new LinkedHashSet<>();
    private Optional<Entry> entry = Optional.empty();

    /**
     * Opens a row.
     *
     * @param outerLine line of the document for a row that names none; 0 where there is none
     */
    Row(HistoryFile file, String section, MappingNode node, int outerLine) {
        this.file = file;
        this.section = section;
        this.fields = new Fields(file, node, outerLine);
        file.opened(this);
    }

    String section() {
        return section;
    }

    int fileLine() {
        return fields.fileLine();
    }

    /** Line of the source document from which the row was read; 0 where it has none. */
    int documentLine() {
        return fields.documentLine();
    }

    boolean has(String field) {
        return fields.has(field);
    }

    /** Names fields that a row may have, also where they are left out. */
    void mayHave(String... names) {
        for (String name : names) {
            fields.node(name);
        }
    }

    boolean hasRow(String field) {
        return fields.hasRow(field);
    }

    /** Declares the row under its {@code clave}, so that others may refer to it, and returns its identifier. */
    String declaredAs(Kind kind) {
        String key = name("clave");
        Entry own = new Entry(key, kind, file.identify(kind, key), new HistoricFact.Place(file.path(), fileLine()));
        file.keys()
                .declare(own)
                .ifPresent(other -> file.find(
                        fileLine(),
                        Code.KEY_TWICE,
                        key,
                        other.place().file().getFileName(),
                        other.place().line()));
        entry = Optional.of(own);
        return own.id();
    }

    Entry entry() {
        return entry.orElseThrow();
    }

    String key() {
        return entry().key();
    }

    /** Keys of the rows that must be recorded before this one: those it refers to and those named by {@link #needs}. */
    Set<String> dependsOn() {
        return dependsOn;
    }

    void needs(String key) {
        dependsOn.add(key);
    }

    /** Inferred fields and why they are inferred, without those that {@link #isInferred} was asked for. */
    Map<String, String> inferences() {
        return fields.inferences();
    }

    /** Whether a field's value is an editor's inference; the caller marks it in the fact itself. */
    boolean isInferred(String field) {
        return fields.inferences().remove(field) != null;
    }

    /** Where the row was read: document and line, or a source of its own. */
    String source() {
        if (has("fuente") && has("linea")) {
            file.find(fileLine(), Code.SOURCE_TWICE);
        }
        if (has("fuente")) {
            return text("fuente");
        }
        if (!has("linea")) {
            file.find(fileLine(), Code.SOURCE_MISSING);
        } else if (file.citation().isEmpty()) {
            file.find(fileLine(), Code.LINE_WITHOUT_DOCUMENT);
        }
        return file.citation().orElse("?") + ", L" + documentLine();
    }

    /** A short name in plain letters, of which identifiers are made. */
    String name(String field) {
        return fields.known(field, Row::plainName, Code.KEY_INVALID, "x");
    }

    String text(String field) {
        return fields.known(field, Function.identity(), Code.VALUE_EMPTY, "");
    }

    Recorded<String> recordedText(String field) {
        return fields.recorded(field, Function.identity(), Code.VALUE_EMPTY);
    }

    /** Words of the document, checked on the row's line. */
    String words(String field) {
        String words = text(field);
        if (fields.isPlainValue(field)) {
            file.checkQuote(words, documentLine(), fields.fileLineOf(field));
        }
        return words;
    }

    int number(String field) {
        return fields.known(field, Fields::countingNumber, Code.NUMBER_INVALID, 1);
    }

    Recorded<Integer> recordedNumber(String field) {
        return fields.recorded(field, Fields::countingNumber, Code.NUMBER_INVALID);
    }

    LocalDate day(String field) {
        return fields.known(field, LocalDate::parse, Code.DAY_INVALID, LocalDate.EPOCH);
    }

    Recorded<LocalDate> recordedDay(String field) {
        return fields.recorded(field, LocalDate::parse, Code.DAY_INVALID);
    }

    /** A date with the source's precision; "not on record" is a date too. */
    EdtfDate date(String field) {
        return fields.recorded(field, EdtfDate::new, Code.DATE_INVALID).known().orElse(EdtfDate.NOT_ON_RECORD);
    }

    boolean truth(String field) {
        return fields.known(field, word -> YES_OR_NO.meaningOf(word).orElseThrow(Fields::wrong), Code.YES_OR_NO, false);
    }

    <E> E choice(String field, Choices<E> choices) {
        return fields.value(field)
                .map(word -> choices.meaningOf(word).orElseGet(() -> {
                    file.find(fields.fileLineOf(field), Code.CHOICE_UNKNOWN, field, word, choices.words());
                    return choices.any();
                }))
                .orElseGet(choices::any);
    }

    /** The row that a field refers to; empty where it cannot be found, which is a finding. */
    Optional<Entry> reference(String field, Kind... kinds) {
        return fields.value(field).flatMap(key -> resolved(field, key, kinds));
    }

    /** Identifier of the row that a field refers to, where the source ties one. */
    Recorded<String> recordedId(String field, Kind... kinds) {
        return fields.cell(field)
                .flatMap(Cell::value)
                .flatMap(key -> resolved(field, key, kinds))
                .map(meant -> Recorded.of(meant.id()))
                .orElseGet(Recorded::notOnRecord);
    }

    /** Identifiers of the rows that a list refers to. */
    List<String> ids(String field, Kind... kinds) {
        return texts(field).stream()
                .flatMap(key -> resolved(field, key, kinds).stream())
                .map(Entry::id)
                .toList();
    }

    /** Identifiers of the rows that a list refers to, where the source ties any. */
    Recorded<List<String>> recordedIds(String field, Kind... kinds) {
        return fields.isNotOnRecord(field) ? Recorded.notOnRecord() : Recorded.of(ids(field, kinds));
    }

    List<String> texts(String field) {
        return fields.list(field, Function.identity(), Code.VALUE_EMPTY);
    }

    List<String> optionalTexts(String field) {
        return fields.node(field).isPresent() ? texts(field) : List.of();
    }

    List<LocalDate> days(String field) {
        return fields.list(field, LocalDate::parse, Code.DAY_INVALID);
    }

    /** The rows of a list that may be left out where there is none. */
    List<Row> optionalRows(String field) {
        return fields.node(field).isPresent() ? rows(field) : List.of();
    }

    /** The rows of a list. */
    List<Row> rows(String field) {
        return fields.nodes(field).stream()
                .flatMap(node -> row(field, node).stream())
                .toList();
    }

    /** The rows of a list that may not be on record. */
    Recorded<List<Row>> recordedRows(String field) {
        return fields.isNotOnRecord(field) ? Recorded.notOnRecord() : Recorded.of(rows(field));
    }

    /** A row within the row; empty where it is left out. */
    Optional<Row> inner(String field) {
        return fields.node(field).flatMap(node -> row(field, node));
    }

    void refuseUnknownFields() {
        fields.refuseUnknown();
    }

    private Optional<Row> row(String field, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Row(file, field, mapping, documentLine()));
        }
        file.find(Fields.lineOf(node), Code.ROW_EXPECTED, field);
        return Optional.empty();
    }

    private Optional<Entry> resolved(String field, String key, Kind... kinds) {
        Optional<Entry> meant = file.keys().find(key, kinds);
        meant.ifPresentOrElse(
                found -> dependsOn.add(found.key()),
                () -> file.find(
                        fields.fileLineOf(field),
                        Code.REFERENCE_UNKNOWN,
                        field,
                        key,
                        file.keys().of(kinds)));
        return meant;
    }

    private static String plainName(String value) {
        if (!KEY.matcher(value).matches()) {
            throw Fields.wrong();
        }
        return value;
    }
}
