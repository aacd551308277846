package org.acuerda.history.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.history.format.Finding.Code;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One row of a history file. A section asks it for the fields it knows; what is missing, of a wrong form or never asked for
 * becomes a finding with its line, and reading goes on with a stand-in so that one run finds everything.
 */
final class Row {

    private static final String SILENCE = "no consta";
    private static final Choices<Boolean> YES_OR_NO =
            new Choices<Boolean>().with("sí", true).with("no", false);
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

    private final HistoryFile file;
    private final String section;
    private final int fileLine;
    private final int documentLine;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Optional<Cell>> cells = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> dependsOn = new LinkedHashSet<>();
    private final Map<String, String> inferences = new LinkedHashMap<>();
    private Optional<Entry> entry = Optional.empty();

    /**
     * Opens a row.
     *
     * @param outerLine line of the document that holds where the row names none; 0 where there is none
     */
    Row(HistoryFile file, String section, MappingNode node, int outerLine) {
        this.file = file;
        this.section = section;
        this.fileLine = lineOf(node);
        for (NodeTuple tuple : node.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (fields.putIfAbsent(name, tuple.getValueNode()) != null) {
                file.find(lineOf(tuple.getKeyNode()), Code.FIELD_TWICE, name);
            }
        }
        this.documentLine = fields.containsKey("linea") ? number("linea") : outerLine;
        file.opened(this);
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    String section() {
        return section;
    }

    int fileLine() {
        return fileLine;
    }

    /** Line of the source document that the row stands on; 0 where it has none. */
    int documentLine() {
        return documentLine;
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    boolean hasRow(String field) {
        return fields.get(field) instanceof MappingNode;
    }

    /** Declares the row under its {@code clave}, so that others may refer to it, and answers its identifier. */
    String declaredAs(Kind kind) {
        String key = name("clave");
        Entry own = new Entry(key, kind, file.identify(kind, key), new Telling.Place(file.path(), fileLine));
        file.keys()
                .declare(own)
                .ifPresent(other -> file.find(
                        fileLine,
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

    /** Keys of the rows without which this one cannot be told: those it refers to and those it was said to need. */
    Set<String> dependsOn() {
        return dependsOn;
    }

    void needs(String key) {
        dependsOn.add(key);
    }

    /** Inferred fields and why they are inferred, without those that {@link #isInferred} was asked for. */
    Map<String, String> inferences() {
        return inferences;
    }

    /** Whether a field's value is an editor's inference; whoever asks says so in the told fact itself. */
    boolean isInferred(String field) {
        return inferences.remove(field) != null;
    }

    /** Where the row was read: document and line, or a source of its own. */
    String source() {
        if (has("fuente") && has("linea")) {
            file.find(fileLine, Code.SOURCE_TWICE);
        }
        if (has("fuente")) {
            return text("fuente");
        }
        if (!has("linea")) {
            file.find(fileLine, Code.SOURCE_MISSING);
        } else if (file.citation().isEmpty()) {
            file.find(fileLine, Code.LINE_WITHOUT_DOCUMENT);
        }
        return file.citation().orElse("?") + ", L" + documentLine;
    }

    /** A short name in plain letters, of which identifiers are made. */
    String name(String field) {
        return known(field, Row::plainName, Code.KEY_INVALID, "x");
    }

    String text(String field) {
        return known(field, Function.identity(), Code.VALUE_EMPTY, "");
    }

    Recorded<String> recordedText(String field) {
        return recorded(field, Function.identity(), Code.VALUE_EMPTY);
    }

    /** Words of the document, checked on the row's line. */
    String words(String field) {
        Optional<Cell> cell = cell(field);
        String words = text(field);
        if (fields.get(field) instanceof ScalarNode && cell.isPresent()) {
            file.checkQuote(words, documentLine, cell.get().fileLine());
        }
        return words;
    }

    int number(String field) {
        return known(field, Row::countingNumber, Code.NUMBER_INVALID, 1);
    }

    Recorded<Integer> recordedNumber(String field) {
        return recorded(field, Row::countingNumber, Code.NUMBER_INVALID);
    }

    LocalDate day(String field) {
        return known(field, LocalDate::parse, Code.DAY_INVALID, LocalDate.EPOCH);
    }

    Recorded<LocalDate> recordedDay(String field) {
        return recorded(field, LocalDate::parse, Code.DAY_INVALID);
    }

    /** A date with the source's precision; silence is a date too. */
    EdtfDate date(String field) {
        return recorded(field, EdtfDate::new, Code.DATE_INVALID).known().orElse(EdtfDate.NOT_ON_RECORD);
    }

    boolean truth(String field) {
        return known(field, word -> YES_OR_NO.meaningOf(word).orElseThrow(Row::wrong), Code.YES_OR_NO, false);
    }

    <E> E choice(String field, Choices<E> choices) {
        return cell(field)
                .flatMap(cell -> value(field, cell))
                .map(word -> choices.meaningOf(word).orElseGet(() -> {
                    file.find(fileLineOf(field), Code.CHOICE_UNKNOWN, field, word, choices.words());
                    return choices.any();
                }))
                .orElseGet(choices::any);
    }

    /** The row that a field refers to; empty where it cannot be found, which is a finding. */
    Optional<Entry> reference(String field, Kind... kinds) {
        return cell(field).flatMap(cell -> value(field, cell)).flatMap(key -> resolved(field, key, kinds));
    }

    /** Identifier of the row that a field refers to, where the source ties one. */
    Recorded<String> recordedId(String field, Kind... kinds) {
        return cell(field)
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
        return isSilent(field) ? Recorded.notOnRecord() : Recorded.of(ids(field, kinds));
    }

    List<String> texts(String field) {
        return list(field, Function.identity(), Code.VALUE_EMPTY);
    }

    List<String> optionalTexts(String field) {
        asked.add(field);
        return has(field) ? texts(field) : List.of();
    }

    List<LocalDate> days(String field) {
        return list(field, LocalDate::parse, Code.DAY_INVALID);
    }

    /** The rows of a list that may be left out where there is none. */
    List<Row> optionalRows(String field) {
        asked.add(field);
        return has(field) ? rows(field) : List.of();
    }

    /** The rows of a list. */
    List<Row> rows(String field) {
        return nodes(field).stream().flatMap(node -> row(field, node).stream()).toList();
    }

    /** The rows of a list that the source may be silent about. */
    Recorded<List<Row>> recordedRows(String field) {
        return isSilent(field) ? Recorded.notOnRecord() : Recorded.of(rows(field));
    }

    /** A row within the row; empty where it is left out. */
    Optional<Row> inner(String field) {
        asked.add(field);
        return Optional.ofNullable(fields.get(field)).flatMap(node -> row(field, node));
    }

    void refuseUnknownFields() {
        fields.forEach((field, node) -> {
            if (!asked.contains(field)) {
                file.find(lineOf(node), Code.FIELD_UNKNOWN, field, String.join(", ", asked));
            }
        });
    }

    private Optional<Row> row(String field, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Row(file, field, mapping, documentLine));
        }
        file.find(lineOf(node), Code.ROW_EXPECTED, field);
        return Optional.empty();
    }

    private List<Node> nodes(String field) {
        asked.add(field);
        Node node = fields.get(field);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node == null) {
            file.find(fileLine, Code.FIELD_MISSING, field);
        } else {
            file.find(lineOf(node), Code.LIST_EXPECTED, field);
        }
        return List.of();
    }

    private boolean isSilent(String field) {
        asked.add(field);
        return fields.get(field) instanceof ScalarNode scalar && isSilence(scalar);
    }

    private <T> List<T> list(String field, Function<String, T> read, Code wrong) {
        return nodes(field).stream()
                .flatMap(node -> cell(field, node).stream())
                .flatMap(cell -> value(field, cell).flatMap(value -> read(field, cell, value, read, wrong)).stream())
                .toList();
    }

    private <T> T known(String field, Function<String, T> read, Code wrong, T standIn) {
        return cell(field)
                .flatMap(cell -> value(field, cell).flatMap(value -> read(field, cell, value, read, wrong)))
                .orElse(standIn);
    }

    private <T> Recorded<T> recorded(String field, Function<String, T> read, Code wrong) {
        return cell(field)
                .flatMap(cell -> cell.value().flatMap(value -> read(field, cell, value, read, wrong)))
                .<Recorded<T>>map(Recorded::of)
                .orElseGet(Recorded::notOnRecord);
    }

    private <T> Optional<T> read(String field, Cell cell, String value, Function<String, T> read, Code wrong) {
        try {
            return Optional.of(read.apply(value));
        } catch (IllegalArgumentException | DateTimeException notOfThatForm) {
            file.find(cell.fileLine(), wrong, field, value);
            return Optional.empty();
        }
    }

    private Optional<String> value(String field, Cell cell) {
        if (cell.value().isEmpty()) {
            file.find(cell.fileLine(), Code.SILENCE_REFUSED, field);
        }
        return cell.value();
    }

    private Optional<Entry> resolved(String field, String key, Kind... kinds) {
        Optional<Entry> meant = file.keys().find(key, kinds);
        meant.ifPresentOrElse(
                found -> dependsOn.add(found.key()),
                () -> file.find(
                        fileLineOf(field),
                        Code.REFERENCE_UNKNOWN,
                        field,
                        key,
                        file.keys().of(kinds)));
        return meant;
    }

    private int fileLineOf(String field) {
        return Optional.ofNullable(fields.get(field)).map(Row::lineOf).orElse(fileLine);
    }

    private Optional<Cell> cell(String field) {
        asked.add(field);
        return cells.computeIfAbsent(field, this::newCell);
    }

    private Optional<Cell> newCell(String field) {
        Node node = fields.get(field);
        if (node == null) {
            file.find(fileLine, Code.FIELD_MISSING, field);
            return Optional.empty();
        }
        return cell(field, node);
    }

    private Optional<Cell> cell(String field, Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar(field, scalar);
            case MappingNode mapping -> quotation(field, mapping);
            default -> {
                file.find(lineOf(node), Code.VALUE_EXPECTED, field);
                yield Optional.empty();
            }
        };
    }

    private Optional<Cell> scalar(String field, ScalarNode scalar) {
        String value = scalar.getValue().strip();
        if (value.isEmpty()) {
            file.find(lineOf(scalar), Code.VALUE_EMPTY, field);
            return Optional.empty();
        }
        return Optional.of(new Cell(lineOf(scalar), isSilence(scalar) ? Optional.empty() : Optional.of(value)));
    }

    private static boolean isSilence(ScalarNode scalar) {
        return scalar.isPlain() && scalar.getValue().strip().equals(SILENCE);
    }

    /** A value together with the words it was read from, and why it is an inference where it is one. */
    private Optional<Cell> quotation(String field, MappingNode mapping) {
        Row parts = new Row(file, field, mapping, documentLine);
        Optional<String> quote = parts.has("dice") ? Optional.of(parts.words("dice")) : Optional.empty();
        Optional<String> value = parts.has("valor") || quote.isEmpty() ? Optional.of(parts.text("valor")) : quote;
        if (parts.has("inferido")) {
            inferences.put(field, parts.text("inferido"));
        }
        parts.asked.add("linea");
        return Optional.of(new Cell(lineOf(mapping), value));
    }

    private static String plainName(String value) {
        if (!KEY.matcher(value).matches()) {
            throw wrong();
        }
        return value;
    }

    private static int countingNumber(String value) {
        int number = Integer.parseInt(value);
        if (number < 1) {
            throw wrong();
        }
        return number;
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("Not of the form the field has");
    }
}
