package org.acuerda.query.page.frame;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.LanguageChoice;
import org.acuerda.query.language.WrittenDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * What the address of a list asks for. An empty field of a form asks nothing.
 *
 * @param path address of the list
 * @param parameters of the address, as sent
 */
public record ListRequest(String path, MultiValueMap<String, String> parameters) {

    private static final String CURSOR = "cursor";
    private static final String SORT = "sort";
    private static final int ROWS_PER_PAGE = 50;

    /** The text of a field; null where nothing is asked. */
    public @Nullable String text(String field) {
        String text = parameters.getFirst(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The text of a field as its input shows it again. */
    public String typed(String field) {
        return Optional.ofNullable(parameters.getFirst(field)).orElse("");
    }

    /** Whether a choice of a field is taken. */
    public boolean has(String field, Object choice) {
        return parameters.getOrDefault(field, List.of()).contains(choice.toString());
    }

    /** Whether anything at all narrows the list. */
    public boolean isNarrowed() {
        return parameters.entrySet().stream()
                .filter(entry ->
                        !List.of(CURSOR, SORT, LanguageChoice.PARAMETER).contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(value -> value != null && !value.isBlank());
    }

    /**
     * The chosen values of a closed list; null where none is.
     *
     * @throws InvalidFilter when one does not exist
     */
    public <E extends Enum<E>> @Nullable List<E> anyOf(String field, Class<E> type) {
        List<String> chosen = parameters.getOrDefault(field, List.of()).stream()
                .filter(value -> value != null && !value.isBlank())
                .toList();
        return chosen.isEmpty()
                ? null
                : chosen.stream()
                        .map(value -> read(field, value, text -> Enum.valueOf(type, text)))
                        .toList();
    }

    /**
     * The one chosen value of a closed list; null where none is.
     *
     * @throws InvalidFilter when it does not exist
     */
    public <E extends Enum<E>> @Nullable E one(String field, Class<E> type) {
        return optional(field, text -> Enum.valueOf(type, text));
    }

    /**
     * The first day of a span, written as a day, a month or a year; null where none is asked.
     *
     * @throws InvalidFilter when it is no date
     */
    public @Nullable LocalDate from(String field) {
        return optional(field, text -> WrittenDate.read(text).first());
    }

    /**
     * The last day of a span, written as a day, a month or a year; null where none is asked.
     *
     * @throws InvalidFilter when it is no date
     */
    public @Nullable LocalDate to(String field) {
        return optional(field, text -> WrittenDate.read(text).last());
    }

    /**
     * A yes or no; null where it is not asked.
     *
     * @throws InvalidFilter when it is neither
     */
    public @Nullable Boolean flag(String field) {
        return optional(field, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false: " + text);
        });
    }

    /**
     * A journal position; null where none is asked.
     *
     * @throws InvalidFilter when it is no positive number
     */
    public @Nullable Long position(String field) {
        return optional(field, text -> {
            long position = Long.parseLong(text.replaceAll("[\\s\u202f\u00a0]", ""));
            if (position < 1) {
                throw new IllegalArgumentException("Positions count from 1");
            }
            return position;
        });
    }

    /** The slice asked for, in the list's own order unless the address says another. */
    public Slice slice() {
        return new Slice(text(SORT), ROWS_PER_PAGE, text(CURSOR));
    }

    /** Whether the slice is not the first one. */
    public boolean isLater() {
        return text(CURSOR) != null;
    }

    /** The address of the slice that begins at a cursor. */
    public String next(String cursor) {
        return with(CURSOR, cursor);
    }

    /** The address of the first slice. */
    public String first() {
        return with(CURSOR, null);
    }

    /** The address of the same list in another order, from its beginning. */
    public String sorted(@Nullable String sort) {
        return new ListRequest(path, cleaned(CURSOR)).with(SORT, sort);
    }

    /** The same address in a language. */
    public String in(Language language) {
        return with(LanguageChoice.PARAMETER, language.code());
    }

    /**
     * Another address that asks for the same.
     *
     * @param values fields to set; an empty value sets none
     * @param kept fields to take over
     */
    public String at(String other, Map<String, String> values, List<String> kept) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        new TreeMap<>(values).forEach((field, value) -> {
            if (!value.isBlank()) {
                fields.add(field, value);
            }
        });
        kept.forEach(field -> Optional.ofNullable(text(field)).ifPresent(value -> fields.add(field, value)));
        return address(other, fields);
    }

    private String with(String field, @Nullable String value) {
        MultiValueMap<String, String> changed = cleaned(field);
        if (value != null) {
            changed.add(field, value);
        }
        return address(path, changed);
    }

    /** Everything that is asked, without one field and without what is left empty. */
    private MultiValueMap<String, String> cleaned(String without) {
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
        for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
            List<String> values = new ArrayList<>(entry.getValue());
            values.removeIf(value -> value == null || value.isBlank());
            if (!entry.getKey().equals(without) && !values.isEmpty()) {
                kept.put(entry.getKey(), values);
            }
        }
        return kept;
    }

    private static String address(String path, MultiValueMap<String, String> parameters) {
        List<String> fields = new ArrayList<>();
        parameters.forEach(
                (field, several) -> several.forEach(value -> fields.add(encoded(field) + "=" + encoded(value))));
        return fields.isEmpty() ? path : path + "?" + String.join("&", fields);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private <T> @Nullable T optional(String field, Function<String, T> reading) {
        String text = text(field);
        return text == null ? null : read(field, text, reading);
    }

    private static <T> T read(String field, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new InvalidFilter(field, text, unreadable);
        }
    }
}
