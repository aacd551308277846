package org.acuerda.history.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.history.format.Keys.Entry;

/**
 * Writer of the history that a journal tells, in one file for each data set. It is the reader's inverse: what it writes is
 * read as the same facts, and a fact that could not be is an error.
 */
public final class HistoryWriter {

    private final ToldHistory history;
    private final Map<String, WrittenFile> files;

    private HistoryWriter(ToldHistory history) {
        Map<String, Entry> rows = new HashMap<>();
        history.dataSets().forEach(dataSet -> new WrittenFile(dataSet, history, rows, false));
        this.history = history;
        this.files = history.dataSets().stream()
                .map(dataSet -> new WrittenFile(dataSet, history, rows, true))
                .collect(Collectors.toMap(
                        file -> file.dataSet().name(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * A history that is written.
     *
     * @param files text of each file by its name
     * @param facts what they tell
     */
    public record Written(Map<String, String> files, List<HistoricFact> facts) {

        public Written {
            files = Map.copyOf(files);
            facts = List.copyOf(facts);
        }

        /** Whether the files were read as the facts that were written. */
        public boolean isReadBackFrom(HistoryReader.History reading) {
            return reading.findings().isEmpty()
                    && reading.facts().size() == facts.size()
                    && requests(reading.facts()).equals(requests(facts));
        }

        /** What each fact sends, in whatever order. */
        private static Set<Object> requests(List<HistoricFact> facts) {
            return facts.stream()
                    .map(fact -> List.of(
                            fact.idempotencyKey(), fact.path(), fact.body(), fact.occurredOn(), fact.sourceRef()))
                    .collect(Collectors.toSet());
        }
    }

    /** Exception: a historic record says something that the import format has no words for. */
    public static final class NotExpressible extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long position;
        private final String type;
        private final String field;

        NotExpressible(JournalRecord record, String field) {
            super("Record " + record.position() + ", " + record.type() + ": " + field);
            this.position = record.position();
            this.type = record.type();
            this.field = field;
        }

        /** Place of the record in the journal. */
        public long position() {
            return position;
        }

        /** Name and version of its type. */
        public String type() {
            return type;
        }

        /** The file's word for the field or section; empty where the format has none. */
        public String field() {
            return field;
        }
    }

    /**
     * Writes the history of all, or of one commission with the files that it requires.
     *
     * @param commissionId empty for all
     * @throws NotExpressible when the format has no words for a historic record
     */
    public static Written write(ToldHistory history, Optional<String> commissionId) {
        HistoryWriter writer = new HistoryWriter(history);
        List<WrittenFile> wanted = new ArrayList<>(writer.files.values());
        commissionId.ifPresent(id -> wanted.retainAll(writer.about(id)));
        wanted.removeIf(file -> file.facts().isEmpty());
        writer.refuseUnwritten();
        Map<String, String> texts = new LinkedHashMap<>();
        wanted.forEach(file -> texts.put(file.name(), file.text()));
        return new Written(
                texts, wanted.stream().flatMap(file -> file.facts().stream()).toList());
    }

    private Set<WrittenFile> about(String commissionId) {
        Set<WrittenFile> wanted = new HashSet<>();
        files.values().stream()
                .filter(file -> file.commission()
                        .filter(commission -> commission.id().equals(commissionId))
                        .isPresent())
                .forEach(file -> addWithRequired(file, wanted));
        return wanted;
    }

    private void addWithRequired(WrittenFile file, Set<WrittenFile> wanted) {
        if (wanted.add(file)) {
            file.required().forEach(name -> Optional.ofNullable(files.get(name))
                    .ifPresent(required -> addWithRequired(required, wanted)));
        }
    }

    /** Every historic record is one fact of one file, with all that it says. */
    private void refuseUnwritten() {
        Map<Object, Integer> written = new HashMap<>();
        files.values().forEach(file -> file.facts()
                .forEach(fact ->
                        written.merge(List.of(fact.body(), fact.occurredOn(), fact.sourceRef()), 1, Integer::sum)));
        history.all().forEach(told -> {
            Object said = List.of(told.body(), told.record().occurredOn(), told.sourceRef());
            if (written.merge(said, -1, Integer::sum) < 0) {
                throw new NotExpressible(told.record(), "");
            }
        });
    }
}
