package org.acuerda.query.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerda.events.text.WrittenText;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.InvalidQuery.Code;
import org.jspecify.annotations.Nullable;

/**
 * Reader of request parameters into a record, for the API and for the pages: each component is a parameter of the same
 * name, null where it is left out or empty. A list is given by repeating its parameter. The API reads strictly; the
 * pages override the protected methods.
 */
public class QueryParameters {

    /** No identifier or search is longer; keeps each query cheap. */
    private static final int MAX_VALUE_LENGTH = 300;

    private static final int LAST_YEAR = 9_999;

    private final Map<String, List<String>> given;

    /** Parameters by name, with their values as sent. */
    public QueryParameters(Map<String, List<String>> given) {
        this.given = Map.copyOf(given);
    }

    /**
     * The record of the parameters.
     *
     * @throws RuntimeException as {@link #invalid} makes it, when the value of a parameter is invalid
     * @throws InvalidQuery with PARAMETER_REPEATED when a parameter that is no list is repeated
     */
    public final <T extends Record> T read(Class<T> type) {
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

    /**
     * The values of a parameter that are read; blank ones are left out afterwards.
     *
     * @param several whether the parameter may be repeated
     */
    protected List<String> counted(String name, List<String> values, boolean several) {
        for (String value : values) {
            if (value.length() > MAX_VALUE_LENGTH) {
                throw invalid(name, value.substring(0, 20) + "…", "≤ " + MAX_VALUE_LENGTH);
            }
        }
        return values.stream().map(String::strip).toList();
    }

    /**
     * The day in a parameter.
     *
     * @throws DateTimeException when it is not a day
     */
    protected LocalDate day(String name, String text) {
        return LocalDate.parse(text);
    }

    /**
     * The journal position in a parameter.
     *
     * @throws NumberFormatException when it is not a number
     */
    protected Long position(String text) {
        return Long.valueOf(text);
    }

    /** The exception for a parameter whose value is not the expected one. */
    protected RuntimeException invalid(String name, String text, String expected) {
        return new InvalidQuery(Code.PARAMETER_INVALID, name, text, expected);
    }

    private @Nullable Object value(RecordComponent component) {
        String name = component.getName();
        boolean several = component.getType() == List.class;
        List<String> texts = counted(name, given.getOrDefault(name, List.of()), several).stream()
                .map(WrittenText::composed)
                .filter(text -> !text.isBlank())
                .toList();
        if (texts.isEmpty()) {
            return null;
        }
        if (several) {
            Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return texts.stream()
                    .map(text -> parse(name, text, (Class<?>) element))
                    .toList();
        }
        if (texts.size() > 1) {
            throw new InvalidQuery(Code.PARAMETER_REPEATED, name);
        }
        return parse(name, texts.getFirst(), component.getType());
    }

    private Object parse(String name, String text, Class<?> type) {
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
                return position(text);
            }
            if (type == LocalDate.class) {
                return writable(day(name, text));
            }
        } catch (NumberFormatException wrong) {
            throw invalid(name, text, "0, 1, 2…");
        } catch (DateTimeException wrong) {
            throw invalid(name, text, "2018-03-08");
        }
        throw new IllegalStateException("No parameter can be read as " + type);
    }

    /** A day with a year of four digits, as all stored days are; others would not be in their order. */
    private static LocalDate writable(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("A year has four digits");
        }
        return day;
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
