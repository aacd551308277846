package org.acuerda.command.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Maker of a body for any command, in tests. */
final class SampleBodies {

    private static final JsonMapper JSON = new JsonMapper();

    private SampleBodies() {}

    /** The body with a value for everything, also for what may be not on record. */
    static ObjectNode of(Class<?> type) {
        ObjectNode sample = JSON.createObjectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            sample.set(component.getName(), value(component.getGenericType()));
        }
        return sample;
    }

    private static JsonNode value(Type type) {
        if (type instanceof ParameterizedType generic) {
            JsonNode argument = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType().equals(List.class)
                    ? JSON.createArrayNode().add(argument)
                    : argument;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed()) {
            Class<?> first = plain.getPermittedSubclasses()[0];
            ObjectNode variant = of(first);
            variant.put(
                    "kind",
                    first.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
            return variant;
        }
        if (plain.isRecord()) {
            return of(plain);
        }
        if (plain.isEnum()) {
            return JSON.getNodeFactory().stringNode(plain.getEnumConstants()[0].toString());
        }
        if (plain.equals(LocalDate.class)) {
            return JSON.getNodeFactory().stringNode("9999-12-31");
        }
        if (plain.equals(Instant.class)) {
            return JSON.getNodeFactory().stringNode("0000-01-01T00:00:00Z");
        }
        if (plain.equals(boolean.class) || plain.equals(Boolean.class)) {
            return JSON.getNodeFactory().booleanNode(true);
        }
        if (plain.equals(String.class)) {
            return JSON.getNodeFactory().stringNode("ñ".repeat(100));
        }
        return JSON.getNodeFactory().numberNode(Integer.MAX_VALUE);
    }
}
