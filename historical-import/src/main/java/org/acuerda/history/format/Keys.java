package org.acuerda.history.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Register of the keys of the rows of one file and those it requires, and of what each row describes. */
final class Keys {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> readBefore;

    /** @param readBefore rows of every file of this reading, the first of each key */
    Keys(Map<String, Entry> readBefore) {
        this.readBefore = readBefore;
    }

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

        /** Whether a record of this kind has an identifier; the others are told apart by their version. */
        boolean isIdentified() {
            return this != RULES && this != CALENDAR;
        }
    }

    /**
     * A row that others may refer to.
     *
     * @param fact name of the fact that records it
     */
    record Entry(String key, Kind kind, String id, String fact, HistoricFact.Place place) {

        /** The data set that has the row. */
        String dataSet() {
            return fact.substring(0, fact.indexOf('/'));
        }
    }

    /** Remembers a row; answers the row that already has its key, if any. */
    Optional<Entry> declare(Entry entry) {
        readBefore.putIfAbsent(entry.key(), entry);
        return Optional.ofNullable(entries.putIfAbsent(entry.key(), entry));
    }

    /** Adds the rows of a required file; answers one whose key another row has already, if any. */
    Optional<Entry> include(Keys required) {
        Optional<Entry> twice = required.entries.values().stream()
                .filter(entry -> !entries.getOrDefault(entry.key(), entry).equals(entry))
                .findFirst();
        required.entries.forEach(entries::putIfAbsent);
        return twice;
    }

    /** The row with a key in this file, in those it requires, or else in any that was read before. */
    Optional<Entry> find(String key, Kind... kinds) {
        return Optional.ofNullable(entries.get(key))
                .or(() -> Optional.ofNullable(readBefore.get(key)))
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
