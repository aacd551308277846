package org.acuerda.history.format;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.acuerda.events.Recorded;
import org.acuerda.events.text.WrittenText;
import org.acuerda.history.format.FileMistake.Code;
import org.acuerda.history.format.yaml.YamlText;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Fields of one row as the file has them. Every value is text until a section asks for a form of it, so that no date, number
 * or {@code no} is guessed. A field that no section asked for is unknown.
 */
final class Fields {

    /** The word for what the source does not say. */
    private final HistoryFile file;

    private final int fileLine;
    private final int documentLine;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Optional<Cell>> cells = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, String> inferences = new LinkedHashMap<>();

    Fields(HistoryFile file, MappingNode row, int outerLine) {
        this.file = file;
        this.fileLine = lineOf(row);
        for (NodeTuple field : row.getValue()) {
            String name = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (nodes.putIfAbsent(name, field.getValueNode()) != null) {
                file.find(lineOf(field.getKeyNode()), Code.FIELD_TWICE, name);
            }
        }
        boolean own = node("linea").isPresent();
        this.documentLine = own ? known("linea", Fields::countingNumber, Code.NUMBER_INVALID, 1) : outerLine;
    }

    /**
     * Content of a field.
     *
     * @param fileLine line of the history file
     * @param value the value; empty where it is not on record ({@code no consta})
     */
    record Cell(int fileLine, Optional<String> value) {}

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int fileLine() {
        return fileLine;
    }

    int fileLineOf(String field) {
        return node(field).map(Fields::lineOf).orElse(fileLine);
    }

    int documentLine() {
        return documentLine;
    }

    Map<String, String> inferences() {
        return inferences;
    }

    boolean has(String field) {
        return nodes.containsKey(field);
    }

    boolean hasRow(String field) {
        return nodes.get(field) instanceof MappingNode;
    }

    boolean isPlainValue(String field) {
        return nodes.get(field) instanceof ScalarNode;
    }

    boolean isNotOnRecord(String field) {
        return node(field)
                .filter(node -> node instanceof ScalarNode scalar && isNotOnRecord(scalar))
                .isPresent();
    }

    /** Content of a field that may be left out. */
    Optional<Node> node(String field) {
        asked.add(field);
        return Optional.ofNullable(nodes.get(field));
    }

    List<Node> nodes(String field) {
        Optional<Node> list = node(field);
        if (list.isEmpty()) {
            file.find(fileLine, Code.FIELD_MISSING, field);
            return List.of();
        }
        if (list.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        file.find(lineOf(list.get()), Code.LIST_EXPECTED, field);
        return List.of();
    }

    Optional<Cell> cell(String field) {
        return cells.computeIfAbsent(field, name -> {
            Optional<Node> node = node(name);
            if (node.isEmpty()) {
                file.find(fileLine, Code.FIELD_MISSING, name);
            }
            return node.flatMap(present -> cell(name, present));
        });
    }

    /** The value of a field that must be on record. */
    Optional<String> value(String field) {
        return cell(field).flatMap(cell -> value(field, cell));
    }

    <T> T known(String field, Function<String, T> read, Code wrong, T standIn) {
        return cell(field)
                .flatMap(cell -> value(field, cell).flatMap(value -> read(field, cell, value, read, wrong)))
                .orElse(standIn);
    }

    /** The value of a field, or "not on record", which is neither empty nor zero. */
    <T> Recorded<T> recorded(String field, Function<String, T> read, Code wrong) {
        return cell(field)
                .flatMap(cell -> cell.value().flatMap(value -> read(field, cell, value, read, wrong)))
                .<Recorded<T>>map(Recorded::of)
                .orElseGet(Recorded::notOnRecord);
    }

    <T> List<T> list(String field, Function<String, T> read, Code wrong) {
        return nodes(field).stream()
                .flatMap(node -> cell(field, node).stream())
                .flatMap(cell -> value(field, cell).flatMap(value -> read(field, cell, value, read, wrong)).stream())
                .toList();
    }

    void refuseUnknown() {
        nodes.forEach((field, node) -> {
            if (!asked.contains(field)) {
                file.find(lineOf(node), Code.FIELD_UNKNOWN, field, String.join(", ", asked));
            }
        });
    }

    static int countingNumber(String value) {
        int number = Integer.parseInt(value);
        if (number < 1) {
            throw wrong();
        }
        return number;
    }

    static IllegalArgumentException wrong() {
        return new IllegalArgumentException("Not of the form the field has");
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

    private Optional<Cell> cell(String field, Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar(field, scalar);
            case MappingNode mapping -> Optional.of(quotation(field, mapping));
            default -> {
                file.find(lineOf(node), Code.VALUE_EXPECTED, field);
                yield Optional.empty();
            }
        };
    }

    private Optional<Cell> scalar(String field, ScalarNode scalar) {
        String value = WrittenText.composed(scalar.getValue()).strip();
        if (value.isEmpty()) {
            file.find(lineOf(scalar), Code.VALUE_EMPTY, field);
            return Optional.empty();
        }
        return Optional.of(new Cell(lineOf(scalar), isNotOnRecord(scalar) ? Optional.empty() : Optional.of(value)));
    }

    /** A value together with the words it was read from, and why it is an inference where it is one. */
    private Cell quotation(String field, MappingNode mapping) {
        ReadRow<Fields> parts = ReadRow.cell(file, field, mapping, documentLine);
        parts.mayHave("valor", "dice", "linea", "inferido");
        Optional<String> quote = parts.has("dice") ? Optional.of(parts.words("dice")) : Optional.empty();
        Optional<String> value = parts.has("valor") || quote.isEmpty()
                ? parts.recordedText("valor").known()
                : quote;
        if (parts.has("inferido")) {
            inferences.put(field, parts.recordedText("inferido").known().orElse(YamlText.NOT_ON_RECORD));
        }
        return new Cell(lineOf(mapping), value);
    }

    private static boolean isNotOnRecord(ScalarNode scalar) {
        return scalar.isPlain() && scalar.getValue().strip().equals(YamlText.NOT_ON_RECORD);
    }
}
