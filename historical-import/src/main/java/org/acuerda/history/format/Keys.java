package org.acuerda.history.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Register of the keys of all rows read so far, in one file and those it requires, and of what each row describes. */
final class Keys {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** What a row describes, with the prefix of its identifiers. */
    enum Kind {
        PROVISION("prv"),
        BODY("bod"),
        COMMISSION("com"),
        MEMBER("mem"),
        MANDATE("man"),
        RULES("rul"),
        CALENDAR("cln"),
        DOCUMENT("doc"),
        DOCUMENT_SECTION("sec"),
        REFERENCE("ref"),
        PERSON("per"),
        CAPTION("cap"),
        SESSION("ses"),
        AGREEMENT("agr"),
        MEETING("mtg"),
        POINT("pnt"),
        PLAN("wpl"),
        PLAN_ELEMENT("elm"),
        ACTIVITY("act"),
        ANNOTATION("ann");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        String prefix() {
            return prefix;
        }
    }

    /** A row that others may refer to. */
    record Entry(String key, Kind kind, String id, HistoricFact.Place place) {}

    /** Remembers a row; answers the row that already has its key, if any. */
    Optional<Entry> declare(Entry entry) {
        return Optional.ofNullable(entries.putIfAbsent(entry.key(), entry));
    }

    Optional<Entry> find(String key, Kind... kinds) {
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> Arrays.asList(kinds).contains(entry.kind()));
    }

    /** Keys that could have been meant. */
    String of(Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        return entries.values().stream()
                .filter(entry -> wanted.contains(entry.kind()))
                .map(Entry::key)
                .collect(Collectors.joining(", "));
    }
}
