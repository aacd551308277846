package org.acuerda.history.format.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;

/** Fields of a row that is written, in the order in which they were asked for. */
public final class WrittenFields {

    private static final List<String> FIRST = List.of("clave", "id", "linea", "fuente");
    private static final List<String> HEAD = List.of("conjunto", "elaborado");

    private final Map<String, Supplier<Node>> fields = new LinkedHashMap<>();

    /** A value that is made when the row is written, after all fields were asked for. */
    public void put(String field, Supplier<Node> value) {
        fields.put(field, value);
    }

    /**
     * A value of the record.
     *
     * @param reason why an editor inferred it; empty where the source says it
     */
    public void put(String field, Supplier<Node> value, Optional<String> reason) {
        put(field, () -> inferred(value.get(), reason));
    }

    /** Values of the record, each with the reason. */
    public void putList(String field, List<String> values, Optional<String> reason) {
        put(
                field,
                () -> YamlText.list(values.stream()
                        .map(value -> inferred(YamlText.value(value), reason))
                        .toList()));
    }

    /** The field's value is inferred, and the record does not say why. */
    public void inferWithoutReason(String field) {
        Supplier<Node> value = Optional.ofNullable(fields.get(field)).orElseThrow();
        put(field, () -> inferred(value.get(), YamlText.notOnRecord()));
    }

    /** Copies what stands before everything else in a file. */
    public void putHead(Map<String, Node> target) {
        HEAD.forEach(field -> target.put(
                field, fields.getOrDefault(field, YamlText::notOnRecord).get()));
    }

    /** Copies the fields that the target does not have, as people expect them: key and source first. */
    public void putTo(Map<String, Node> target) {
        Stream.concat(FIRST.stream().filter(fields::containsKey), fields.keySet().stream())
                .filter(field -> !target.containsKey(field))
                .toList()
                .forEach(field -> target.computeIfAbsent(field, same -> Optional.ofNullable(fields.get(same))
                        .orElseThrow()
                        .get()));
    }

    /** The row by itself. */
    public Node node() {
        Map<String, Node> target = new LinkedHashMap<>();
        putTo(target);
        return YamlText.row(target);
    }

    private static Node inferred(Node value, Optional<String> reason) {
        return reason.map(why -> inferred(value, YamlText.value(why))).orElse(value);
    }

    private static Node inferred(Node value, Node reason) {
        Map<String, Node> cell = new LinkedHashMap<>();
        cell.put("valor", value);
        cell.put("inferido", reason);
        return YamlText.row(cell);
    }
}
