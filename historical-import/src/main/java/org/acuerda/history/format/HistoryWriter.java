package org.acuerda.history.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.history.format.Keys.Entry;

/**
 * Writer of the historic facts of a journal, in one file for each data set. It is the reader's inverse: what it writes is
 * read as the same facts, and a fact that could not be is an error.
 */
public final class HistoryWriter {

    private final RecordedHistory history;
    private final Map<String, DataSet> dataSets = new LinkedHashMap<>();
    private final Map<String, Entry> rows = new HashMap<>();
    private final Map<String, WrittenFile> files = new TreeMap<>();

    private HistoryWriter(RecordedHistory history) {
        this.history = history;
        history.dataSets().forEach(dataSet -> dataSets.put(dataSet.name(), dataSet));
        dataSets.values().forEach(this::declareRows);
    }

    /**
     * A history that is written.
     *
     * @param files text of each file by its name
     * @param facts what a reader makes of them
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
    public static Written write(RecordedHistory history, Optional<String> commissionId) {
        HistoryWriter writer = new HistoryWriter(history);
        writer.dataSets.values().stream()
                .filter(dataSet ->
                        commissionId.map(id -> history.isAbout(id, dataSet)).orElse(true))
                .forEach(writer::write);
        writer.refuseUnwritten();
        Map<String, String> texts = new LinkedHashMap<>();
        List<HistoricFact> facts = new ArrayList<>();
        writer.files.values().stream().filter(file -> !file.facts().isEmpty()).forEach(file -> {
            texts.put(file.name(), file.text());
            facts.addAll(file.facts());
        });
        return new Written(texts, facts);
    }

    /** Rows may refer to rows of any file, so all get their keys first; what cannot be said matters only where it is wanted. */
    private void declareRows(DataSet dataSet) {
        try {
            new WrittenFile(dataSet, history, rows, false);
        } catch (NotExpressible foundAgainOnWriting) {
            return;
        }
    }

    /** Writes a data set and those that it requires. */
    private void write(DataSet dataSet) {
        if (!files.containsKey(dataSet.name())) {
            WrittenFile file = new WrittenFile(dataSet, history, rows, true);
            files.put(dataSet.name(), file);
            file.required().stream()
                    .flatMap(name -> Optional.ofNullable(dataSets.get(name)).stream())
                    .forEach(this::write);
        }
    }

    /** Every historic record is one fact of one file, with all that it says. */
    private void refuseUnwritten() {
        Map<Object, Integer> written = new HashMap<>();
        files.values().forEach(file -> file.facts()
                .forEach(fact ->
                        written.merge(List.of(fact.body(), fact.occurredOn(), fact.sourceRef()), 1, Integer::sum)));
        files.values().stream().flatMap(file -> file.dataSet().facts().stream()).forEach(fact -> {
            Object said = List.of(fact.body(), fact.record().occurredOn(), fact.sourceRef());
            if (written.merge(said, -1, Integer::sum) < 0) {
                throw new NotExpressible(fact.record(), "");
            }
        });
    }
}
