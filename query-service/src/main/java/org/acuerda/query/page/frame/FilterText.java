package org.acuerda.query.page.frame;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.RecordComponents;
import org.acuerda.events.Recorded;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.naming.Recorders;
import org.jspecify.annotations.Nullable;

/** Text of the filters with which a page is asked for, each with its label. */
final class FilterText {

    private static final String FIRST = "from";
    private static final String LAST = "to";
    private static final String COMMISSION = "commission";
    private static final String PATH = "pth-";

    private final NameResolver names;
    private final PageText words;
    private final FederalEntities entities;
    private final Recorders recorders;
    private final Optional<String> path;

    /** @param subjects identifiers in the address of the page */
    FilterText(NameResolver names, FederalEntities entities, Recorders recorders, Collection<String> subjects) {
        this.names = names;
        this.words = names.words();
        this.entities = entities;
        this.recorders = recorders;
        this.path = subjects.stream().filter(id -> id.startsWith(PATH)).findFirst();
    }

    /** One filter after the other; empty where nothing is narrowed. */
    String of(ListRequest asked) {
        return asked.filters().stream()
                .flatMap(filter -> parts(filter, asked))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Stream<String> parts(Record filter, ListRequest asked) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (RecordComponent component : RecordComponents.of(filter.getClass())) {
            Optional.ofNullable(RecordComponents.value(filter, component))
                    .ifPresent(value -> given.put(component.getName(), value));
        }
        if (asked.room().limit() != null) {
            given.remove(COMMISSION);
        }
        return given.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue(), given))
                .filter(Objects::nonNull);
    }

    /** Null for the end of a range whose beginning says it. */
    private @Nullable String part(String field, Object value, Map<String, Object> given) {
        return switch (value) {
            case LocalDate day ->
                endOf(field).isEmpty()
                        ? labelled(field, words.day(day))
                        : range("log.days", field, given, end -> words.day((LocalDate) end));
            case Long position -> range("log.numbers", field, given, end -> words.number((Long) end));
            case String text -> text(field, text);
            case List<?> several ->
                labelled(field, several.stream().map(this::choice).collect(Collectors.joining(" / ")));
            default -> labelled(field, choice(value));
        };
    }

    private String labelled(String field, String value) {
        return words.say("filter.said", words.uncapitalized(words.fieldName(field)), value);
    }

    private String choice(Object value) {
        return switch (value) {
            case Enum<?> choice -> words.uncapitalized(words.of(choice));
            case Boolean truth -> words.say(truth ? "yes" : "no");
            default -> value.toString();
        };
    }

    private String text(String field, String text) {
        return switch (field) {
            case "q" -> "«" + NameResolver.shortened(text) + "»";
            case "federalEntity" -> labelled(field, words.text(names.entity(Recorded.of(text), entities)));
            case "actor" -> labelled(field, recorders.name(text, names));
            case "type" ->
                labelled(
                        field,
                        words.uncapitalized(words.known(
                                "type." + text, words.known("aggregate." + text, NameResolver.shortened(text)))));
            case "strategy" -> labelled(field, names.strategy(text));
            case "missing" ->
                labelled(
                        field,
                        path.map(id -> names.numberedStep(id, text).text()).orElse(text));
            default ->
                labelled(field, NameResolver.shortened(names.subject(text).text()));
        };
    }

    /** Which end of a range a field is; empty for a field of its own. */
    private static String endOf(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return name.endsWith(FIRST) ? FIRST : name.endsWith(LAST) ? LAST : "";
    }

    private @Nullable String range(
            String key, String field, Map<String, Object> given, Function<Object, String> written) {
        boolean last = endOf(field).equals(LAST);
        String range = field.substring(0, field.length() - endOf(field).length());
        Optional<String> from =
                Optional.ofNullable(given.get(end(range, FIRST))).map(written);
        Optional<String> to = Optional.ofNullable(given.get(end(range, LAST))).map(written);
        if (last) {
            return from.isPresent() ? null : words.say(key + ".to", to.orElseThrow());
        }
        if (to.isEmpty()) {
            return words.say(key + ".from", from.orElseThrow());
        }
        return from.equals(to)
                ? words.say(key + ".on", from.orElseThrow())
                : words.say(key + ".between", from.orElseThrow(), to.orElseThrow());
    }

    private String end(String range, String end) {
        return range.isEmpty() ? end : range + words.capitalized(end);
    }
}
