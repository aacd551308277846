package org.acuerda.history.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.acuerda.history.format.HistoricFact.Place;
import org.acuerda.history.format.HistoryWriter.NotExpressible;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;
import org.acuerda.history.format.yaml.YamlText;
import org.yaml.snakeyaml.nodes.Node;

/** State of one history file while it is written: the keys of its rows, and the files whose rows it refers to. */
final class WrittenFile {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

    private final DataSet dataSet;
    private final RecordedHistory history;
    private final Map<String, Entry> rows;
    private final boolean whole;
    private final HistoryFile file;
    private final WrittenRow<DataSet> root;
    private final Map<Kind, Integer> numbers = new HashMap<>();
    private final Set<String> required = new TreeSet<>();
    private Optional<Entry> commission = Optional.empty();

    /**
     * Goes through all of a data set.
     *
     * @param rows of every file by identifier; this file's are added
     * @param whole whether the rows of all files are there already, so that any other is nowhere
     */
    WrittenFile(DataSet dataSet, RecordedHistory history, Map<String, Entry> rows, boolean whole) {
        this.dataSet = dataSet;
        this.history = history;
        this.rows = rows;
        this.whole = whole;
        this.file = new HistoryFile(Path.of(name()), new Keys(new HashMap<>()), new ArrayList<>());
        this.root = WrittenRow.root(this, dataSet);
        file.head(root);
        file.sections(root);
    }

    /** Its own name in the folder of the history. */
    String name() {
        return fileOf(dataSet.name());
    }

    DataSet dataSet() {
        return dataSet;
    }

    RecordedHistory history() {
        return history;
    }

    HistoryFile file() {
        return file;
    }

    List<HistoricFact> facts() {
        return file.facts();
    }

    /** Data sets whose rows this one refers to. */
    Set<String> required() {
        return required;
    }

    String text() {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("formato", YamlText.value(HistoryReader.FORMAT));
        root.fields().putHead(fields);
        if (!required.isEmpty()) {
            fields.put(
                    "requiere",
                    YamlText.list(required.stream()
                            .map(name -> YamlText.value(fileOf(name)))
                            .toList()));
        }
        commission
                .filter(entry -> !entry.dataSet().equals(dataSet.name()))
                .ifPresent(entry -> fields.put("comision", YamlText.value(entry.key())));
        root.fields().putTo(fields);
        return YamlText.of(YamlText.row(fields));
    }

    /** All facts of a file are about one commission. */
    Entry about(Entry entry, RecordedFact fact) {
        if (commission.filter(other -> !other.equals(entry)).isPresent()) {
            throw new NotExpressible(fact.record(), "comision");
        }
        commission = Optional.of(entry);
        file.about(entry);
        return entry;
    }

    /** The row that a fact refers to, in this file or another. */
    Entry meant(String id, RecordedFact fact, String field, Kind... kinds) {
        Entry entry = Optional.ofNullable(rows.get(id)).orElseGet(() -> {
            if (whole) {
                throw new NotExpressible(fact.record(), field);
            }
            return entry(id, kinds[0], id);
        });
        if (!entry.dataSet().equals(dataSet.name())) {
            required.add(entry.dataSet());
        }
        return entry;
    }

    /**
     * Gives a fact's row its key: the one that the import named, where its identifier was made of it, or else the
     * identifier.
     */
    Entry declare(Kind kind, String id, Optional<RecordedFact> fact) {
        Optional<String> named = fact.flatMap(RecordedFact::key)
                .filter(key -> KEY.matcher(key).matches())
                .filter(key -> !kind.isIdentified() || file.identify(kind, key).equals(id));
        String key = named.orElseGet(() -> kind.isIdentified() ? id : numbered(kind));
        Entry entry = entry(key, kind, id);
        if (kind.isIdentified()) {
            rows.put(id, entry);
        }
        return entry;
    }

    private String numbered(Kind kind) {
        String key = kind.prefix() + "-" + numbers.merge(kind, 1, Integer::sum);
        return dataSet.hasKey(key) ? numbered(kind) : key;
    }

    private Entry entry(String key, Kind kind, String id) {
        return new Entry(key, kind, id, file.fact(key), new Place(file.path(), 0));
    }

    private static String fileOf(String dataSet) {
        return dataSet + ".yaml";
    }
}
