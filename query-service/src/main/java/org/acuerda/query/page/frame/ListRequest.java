package org.acuerda.query.page.frame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.acuerda.events.text.WrittenText;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.LanguageChoice;
import org.acuerda.query.membership.Room;
import org.acuerda.query.web.MinSequence;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * Value: the request in the address of a list. An empty field of a form is no filter. In the room of a commission every
 * list is limited to that commission.
 *
 * @param path address of the list
 * @param parameters of the address, as sent
 * @param room of the commission to which the list is limited
 * @param errors of filters, by field, once the list was searched
 * @param filters as they were read
 */
public record ListRequest(
        String path,
        MultiValueMap<String, String> parameters,
        Room room,
        Map<String, FilterError> errors,
        Set<Record> filters) {

    /** Most rows of a list as a file. */
    public static final int MAX_FILE_ROWS = 100_000;

    private static final String CURSOR = "cursor";
    private static final String SORT = "sort";
    private static final String WORDS = "q";
    private static final String COMMISSION = "commission";
    private static final int ROWS_PER_PAGE = 50;

    /** A request whose list was not searched yet. */
    public ListRequest(String path, MultiValueMap<String, String> parameters, Room room) {
        this(path, parameters, room, new LinkedHashMap<>(), new LinkedHashSet<>());
    }

    /** The commission to which the list is limited, by its room or by its filter; null for all. */
    public @Nullable String commission() {
        return room.limit() == null ? text(COMMISSION) : room.limit();
    }

    /** The text of a field; null where it is empty. */
    public @Nullable String text(String field) {
        return Optional.ofNullable(parameters.getFirst(field))
                .map(WrittenText::composed)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /** The text of a field, for its input. */
    public String typed(String field) {
        return Optional.ofNullable(parameters.getFirst(field)).orElse("");
    }

    /** Whether a field has a choice. */
    public boolean has(String field, Object choice) {
        return parameters.getOrDefault(field, List.of()).contains(choice.toString());
    }

    /** Whether a filter narrows the list. */
    public boolean isNarrowed() {
        return parameters.entrySet().stream()
                .filter(entry ->
                        !List.of(CURSOR, SORT, LanguageChoice.PARAMETER).contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(value -> value != null && !WrittenText.composed(value).isEmpty());
    }

    /**
     * The filter of the list.
     *
     * @throws InvalidFilter when a field's value is invalid
     */
    public <F extends Record> F filter(Class<F> type) {
        return read(type, parameters);
    }

    /**
     * The list under its filter; empty where a filter cannot be applied, which the form then shows beside its field.
     */
    public <F extends Record, T> Listing<T> search(Class<F> type, Function<F, Listing<T>> list) {
        F filter = understood(type);
        try {
            return isRefused() ? nothing() : list.apply(filter);
        } catch (InvalidQuery invalid) {
            if (invalid.code() != InvalidQuery.Code.WORDS_MISSING) {
                throw invalid;
            }
            errors.put(WORDS, new FilterError(FilterError.Kind.WORDS, typed(WORDS)));
            return nothing();
        }
    }

    /** The part of a filter that can be applied; the form shows the rest beside its fields. */
    public <F extends Record> F understood(Class<F> type) {
        MultiValueMap<String, String> understood = new LinkedMultiValueMap<>(parameters);
        while (true) {
            try {
                return read(type, understood);
            } catch (InvalidFilter invalid) {
                errors.put(invalid.field(), FilterError.of(type, invalid));
                understood.remove(invalid.field());
            }
        }
    }

    private <F extends Record> F read(Class<F> type, MultiValueMap<String, String> given) {
        MultiValueMap<String, String> limited = new LinkedMultiValueMap<>(given);
        Optional.ofNullable(room.limit()).ifPresent(commission -> limited.set(COMMISSION, commission));
        F filter = new PageParameters(limited).read(type);
        filters.add(filter);
        return filter;
    }

    private static <T> Listing<T> nothing() {
        return new Listing<>(AsOf.NOTHING, 0, List.of(), null);
    }

    /** Whether a filter cannot be applied. */
    public boolean isRefused() {
        return !errors.isEmpty();
    }

    /** Why the filter of a field cannot be applied; null where it can. */
    public @Nullable FilterError wrong(String field) {
        return errors.get(field);
    }

    /** The requested slice, in the list's default order unless the address gives another. */
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

    /** The address of the whole list as a file, in the shown order. */
    public String file(String extension) {
        return new ListRequest(path + "." + extension, parameters, room).first();
    }

    /** Whether a list has more rows than its file. */
    public boolean isCut(long rows) {
        return rows > MAX_FILE_ROWS;
    }

    /** The request for another list beside this one, under the same filters. */
    public ListRequest beside(String list) {
        return new ListRequest(path.substring(0, path.lastIndexOf('/') + 1) + list, parameters, room);
    }

    /** The request for another list under one filter. */
    public ListRequest to(String list, String field, String value) {
        MultiValueMap<String, String> filter = new LinkedMultiValueMap<>();
        filter.add(field, value);
        return new ListRequest(list, filter, room);
    }

    /** The request for the list of which a file was requested. */
    public ListRequest withoutExtension() {
        return new ListRequest(path.substring(0, path.lastIndexOf('.')), parameters, room);
    }

    /** The request for the first slice. */
    ListRequest fromBeginning() {
        return new ListRequest(path, cleaned(CURSOR), room);
    }

    /** The address of the same list in another order, from its beginning. */
    public String sorted(@Nullable String sort) {
        return fromBeginning().with(SORT, sort);
    }

    /** The same address in a language. */
    public String in(Language language) {
        return with(LanguageChoice.PARAMETER, language.code());
    }

    /** The address to keep and to pass on: without what belongs to one visit, and in Spanish without its language. */
    public String lasting(Language language) {
        ListRequest kept = new ListRequest(path, cleaned(MinSequence.PARAMETER), room);
        return language == Language.SPANISH ? kept.with(LanguageChoice.PARAMETER, null) : kept.in(language);
    }

    /**
     * Another address with the same filter.
     *
     * @param values fields to set; an empty value sets none
     * @param kept fields to copy
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

    /** The parameters without one field and without empty values. */
    private MultiValueMap<String, String> cleaned(String without) {
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
        for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
            List<String> values = new ArrayList<>(entry.getValue());
            values.removeIf(
                    value -> value == null || WrittenText.composed(value).isEmpty());
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
}
