package org.acuerda.query.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.InvalidQuery.Code;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record from a request's parameters, strictly: each component is a parameter of the same name, left out or empty
 * where it is null. A list may be given by repeating its parameter.
 */
final class QueryParameters {

    /** No identifier or search is as long; keeps each question cheap. */
    private static final int MAX_VALUE_LENGTH = 300;

    private final Map<String, String[]> given;

    QueryParameters(Map<String, String[]> given) {
        this.given = Map.copyOf(given);
    }

    /**
     * The record that the parameters say.
     *
     * @throws InvalidQuery when a parameter says what cannot be
     */
    <T extends Record> T read(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = Arrays.stream(components).map(this::value).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidQuery invalid) {
                throw invalid;
            }
            throw new IllegalStateException(type + " cannot be made", refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        String name = component.getName();
        List<String> texts = texts(name);
        if (component.getType() == List.class) {
            Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return texts.isEmpty()
                    ? null
                    : texts.stream()
                            .map(text -> parse(name, text, (Class<?>) element))
                            .toList();
        }
        if (texts.size() > 1) {
            throw new InvalidQuery(Code.PARAMETER_REPEATED, name);
        }
        return texts.isEmpty() ? null : parse(name, texts.getFirst(), component.getType());
    }

    private List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (String text : given.getOrDefault(name, new String[0])) {
            if (text.length() > MAX_VALUE_LENGTH) {
                throw new InvalidQuery(
                        Code.PARAMETER_INVALID, name, text.substring(0, 20) + "…", "≤ " + MAX_VALUE_LENGTH);
            }
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return texts;
    }

    private static Object parse(String name, String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == Boolean.class) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw invalid(name, text, "true, false");
            };
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> invalid(name, text, names(type)));
        }
        try {
            if (type == Integer.class) {
                return Integer.valueOf(text);
            }
            if (type == Long.class) {
                return Long.valueOf(text);
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
        } catch (NumberFormatException wrong) {
            throw invalid(name, text, "0, 1, 2…");
        } catch (DateTimeException wrong) {
            throw invalid(name, text, "2018-03-08");
        }
        throw new IllegalStateException("No parameter can be read as " + type);
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static InvalidQuery invalid(String name, String text, String expected) {
        return new InvalidQuery(Code.PARAMETER_INVALID, name, text, expected);
    }
}
