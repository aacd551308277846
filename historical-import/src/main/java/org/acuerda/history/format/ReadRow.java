package org.acuerda.history.format;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.history.format.FileMistake.Code;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Row that is read. A field that is missing, of a wrong form or never asked for becomes a finding with its line, and
 * reading goes on with another value so that one run finds everything.
 */
final class ReadRow<T> implements Row<T> {

    /** The words a field of yes or no may hold. */
    static final Choices<Boolean> YES_OR_NO =
            new Choices<Boolean>().with("sí", true).with("no", false);

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z]{3}-[A-Za-z0-9][A-Za-z0-9._-]{0,100}");

    private final HistoryFile file;
    private final String section;
    private final Fields fields;
    private final Set<String> dependsOn = new LinkedHashSet<>();
    private final Optional<ReadRow<?>> outer;
    private Optional<Entry> entry = Optional.empty();

    private ReadRow(HistoryFile file, String section, MappingNode node, Optional<ReadRow<?>> outer, int outerLine) {
        this.file = file;
        this.section = section;
        this.fields = new Fields(file, node, outerLine);
        this.outer = outer;
        file.opened(this);
    }

    /** The whole file as a row. */
    static <T> ReadRow<T> root(HistoryFile file, MappingNode node) {
        return new ReadRow<>(file, "historia", node, Optional.empty(), 0);
    }

    /**
     * A field that is written as a row of its own.
     *
     * @param outerLine line of the document for a row that names none; 0 where there is none
     */
    static ReadRow<Fields> cell(HistoryFile file, String field, MappingNode node, int outerLine) {
        return new ReadRow<>(file, field, node, Optional.empty(), outerLine);
    }

    @Override
    public String section() {
        return section;
    }

    @Override
    public int fileLine() {
        return fields.fileLine();
    }

    @Override
    public int documentLine(ToIntFunction<T> line) {
        return fields.documentLine();
    }

    boolean has(String field) {
        return fields.has(field);
    }

    /** Names fields that a row may have, also where they are left out. */
    void mayHave(String... names) {
        for (String name : names) {
            fields.node(name);
        }
    }

    @Override
    public String declaredAs(Kind kind, Function<T, String> id) {
        return declare(kind, Optional.empty());
    }

    @Override
    public String declaredWithin(Kind kind, Function<T, String> id) {
        return declare(kind, outer.flatMap(row -> row.entry.map(Entry::fact)));
    }

    /** A record without a key is named by its identifier. */
    private String declare(Kind kind, Optional<String> factOfOuter) {
        boolean named = !has("id") || has("clave");
        String key = named
                ? name("clave")
                : fields.known("id", value -> identifier(kind, value), Code.IDENTIFIER_INVALID, kind.prefix() + "-x");
        Entry own = new Entry(
                key,
                kind,
                named ? file.identify(kind, key) : key,
                factOfOuter.orElseGet(() -> file.fact(key)),
                new HistoricFact.Place(file.path(), fileLine()));
        file.keys().declare(own).ifPresent(other -> file.findTwice(fileLine(), other));
        entry = Optional.of(own);
        return own.id();
    }

    @Override
    public Entry entry() {
        return entry.orElseThrow();
    }

    @Override
    public Set<String> dependsOn() {
        return dependsOn;
    }

    @Override
    public void needs(String fact) {
        dependsOn.add(fact);
    }

    @Override
    public Map<String, String> inferences() {
        return fields.inferences();
    }

    @Override
    public boolean isInferred(String field, Predicate<T> mark) {
        return fields.inferences().remove(field) != null;
    }

    @Override
    public String source() {
        if (has("fuente") && has("linea")) {
            file.find(fileLine(), Code.SOURCE_TWICE);
        }
        if (has("fuente")) {
            return text("fuente");
        }
        if (!has("linea")) {
            file.find(fileLine(), Code.SOURCE_MISSING);
        } else if (file.citation().isEmpty()) {
            file.find(fileLine(), Code.LINE_WITHOUT_DOCUMENT);
        }
        return HistoryFile.source(file.citation().orElse("?"), fields.documentLine());
    }

    @Override
    public String citation() {
        return text("cita");
    }

    @Override
    public Optional<Entry> commission(Function<T, String> id) {
        return file.commissionOf(this);
    }

    String name(String field) {
        return fields.known(field, ReadRow::plainName, Code.KEY_INVALID, "x");
    }

    @Override
    public String name(String field, Function<T, String> part) {
        return name(field);
    }

    String text(String field) {
        return fields.known(field, Function.identity(), Code.VALUE_EMPTY, "");
    }

    @Override
    public String text(String field, Function<T, String> part) {
        return text(field);
    }

    @Override
    public Recorded<String> recordedText(String field, Function<T, Recorded<String>> part) {
        return recordedText(field);
    }

    Recorded<String> recordedText(String field) {
        return fields.recorded(field, Function.identity(), Code.VALUE_EMPTY);
    }

    String words(String field) {
        String words = text(field);
        if (fields.isPlainValue(field) && isOfTheDocument()) {
            file.checkQuote(words, fields.documentLine(), fields.fileLineOf(field));
        }
        return words;
    }

    @Override
    public String words(String field, Function<T, String> part) {
        return words(field);
    }

    @Override
    public int number(String field, ToIntFunction<T> part) {
        return fields.known(field, Fields::countingNumber, Code.NUMBER_INVALID, 1);
    }

    @Override
    public Recorded<Integer> recordedNumber(String field, Function<T, Recorded<Integer>> part) {
        return fields.recorded(field, Fields::countingNumber, Code.NUMBER_INVALID);
    }

    @Override
    public LocalDate day(String field, Function<T, LocalDate> part) {
        return fields.known(field, LocalDate::parse, Code.DAY_INVALID, LocalDate.EPOCH);
    }

    @Override
    public Recorded<LocalDate> recordedDay(String field, Function<T, Recorded<LocalDate>> part) {
        return fields.recorded(field, LocalDate::parse, Code.DAY_INVALID);
    }

    @Override
    public EdtfDate date(String field) {
        return fields.recorded(field, EdtfDate::new, Code.DATE_INVALID).known().orElse(EdtfDate.NOT_ON_RECORD);
    }

    @Override
    public EdtfDate dateUnless(EdtfDate usual, String field) {
        return fields.node(field).isPresent() ? date(field) : usual;
    }

    @Override
    public boolean truth(String field, Predicate<T> part) {
        return fields.known(field, word -> YES_OR_NO.meaningOf(word).orElseThrow(Fields::wrong), Code.YES_OR_NO, false);
    }

    @Override
    public <E> E choice(String field, Choices<E> choices, Function<T, E> part) {
        return fields.value(field)
                .map(word -> choices.meaningOf(word).orElseGet(() -> {
                    file.find(fields.fileLineOf(field), Code.CHOICE_UNKNOWN, field, word, choices.words());
                    return choices.any();
                }))
                .orElseGet(choices::any);
    }

    @Override
    public Optional<Entry> reference(String field, Function<T, String> id, Kind... kinds) {
        return fields.value(field).flatMap(key -> resolved(field, key, kinds));
    }

    @Override
    public Recorded<String> recordedId(String field, Function<T, Recorded<String>> id, Kind... kinds) {
        return fields.cell(field)
                .flatMap(Fields.Cell::value)
                .flatMap(key -> resolved(field, key, kinds))
                .map(meant -> Recorded.of(meant.id()))
                .orElseGet(Recorded::notOnRecord);
    }

    @Override
    public List<String> ids(String field, Function<T, List<String>> ids, Kind... kinds) {
        return texts(field).stream()
                .flatMap(key -> resolved(field, key, kinds).stream())
                .map(Entry::id)
                .toList();
    }

    @Override
    public Recorded<List<String>> recordedIds(String field, Function<T, Recorded<List<String>>> ids, Kind... kinds) {
        return fields.isNotOnRecord(field) ? Recorded.notOnRecord() : Recorded.of(ids(field, row -> List.of(), kinds));
    }

    List<String> texts(String field) {
        return fields.list(field, Function.identity(), Code.VALUE_EMPTY);
    }

    @Override
    public List<String> texts(String field, Function<T, List<String>> part) {
        return texts(field);
    }

    List<String> optionalTexts(String field) {
        return fields.node(field).isPresent() ? texts(field) : List.of();
    }

    @Override
    public List<LocalDate> days(String field, Function<T, List<LocalDate>> part) {
        return fields.list(field, LocalDate::parse, Code.DAY_INVALID);
    }

    @Override
    public <S> List<Row<S>> rows(String field, Class<S> facts) {
        return rows(field);
    }

    @Override
    public <S> List<Row<S>> optionalRows(String field, Class<S> facts) {
        return fields.node(field).isPresent() ? rows(field) : List.of();
    }

    @Override
    public <S> List<Row<S>> parts(String field, Function<T, List<S>> parts) {
        return rows(field);
    }

    @Override
    public <S> Recorded<List<Row<S>>> recordedParts(String field, Function<T, Recorded<List<S>>> parts) {
        return fields.isNotOnRecord(field) ? Recorded.notOnRecord() : Recorded.of(rows(field));
    }

    @Override
    public <S> Optional<Row<S>> inner(String field, Class<S> fact) {
        return fields.node(field).flatMap(node -> row(field, node));
    }

    @Override
    public <S> Optional<Row<S>> innerOrReference(String field, Class<S> fact, Kind kind, Consumer<Entry> reference) {
        if (fields.hasRow(field)) {
            return inner(field, fact);
        }
        if (has(field)) {
            fields.value(field).flatMap(key -> resolved(field, key, kind)).ifPresent(reference);
        }
        return Optional.empty();
    }

    @Override
    public <S> Optional<Row<S>> within(String field, Class<S> fact) {
        if (fields.node(field).isPresent() && !fields.isPlainValue(field)) {
            file.find(fields.fileLineOf(field), Code.VALUE_EXPECTED, field);
            return Optional.empty();
        }
        return fields.node(field).map(node -> as(fact));
    }

    /** What the row holds is asked of its fields, so that it is of every type. */
    @Override
    @SuppressWarnings("unchecked")
    public <S> Row<S> as(Class<S> fact) {
        return (Row<S>) this;
    }

    void refuseUnknownFields() {
        fields.refuseUnknown();
    }

    /** Words of another source cannot be checked. */
    private boolean isOfTheDocument() {
        return has("linea")
                || (!has("fuente") && outer.map(ReadRow::isOfTheDocument).orElse(true));
    }

    private <S> List<Row<S>> rows(String field) {
        return fields.nodes(field).stream()
                .flatMap(node -> this.<S>row(field, node).stream())
                .toList();
    }

    private <S> Optional<Row<S>> row(String field, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new ReadRow<>(file, field, mapping, Optional.of(this), fields.documentLine()));
        }
        file.find(Fields.lineOf(node), Code.ROW_EXPECTED, field);
        return Optional.empty();
    }

    private Optional<Entry> resolved(String field, String key, Kind... kinds) {
        Optional<Entry> meant = file.keys().find(key, kinds);
        meant.ifPresentOrElse(
                found -> needs(found.fact()),
                () -> file.find(
                        fields.fileLineOf(field),
                        Code.REFERENCE_UNKNOWN,
                        field,
                        key,
                        file.keys().of(kinds)));
        return meant;
    }

    private static String plainName(String value) {
        if (!KEY.matcher(value).matches()) {
            throw Fields.wrong();
        }
        return value;
    }

    private static String identifier(Kind kind, String value) {
        if (!IDENTIFIER.matcher(value).matches() || !value.startsWith(kind.prefix() + "-")) {
            throw Fields.wrong();
        }
        return value;
    }
}
