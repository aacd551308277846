package org.acuerda.history.format;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.history.format.HistoryWriter.NotExpressible;
import org.acuerda.history.format.Keys.Entry;
import org.acuerda.history.format.Keys.Kind;
import org.acuerda.history.format.yaml.WrittenFields;
import org.acuerda.history.format.yaml.YamlText;

/** Row that is written: it answers what is on record, and keeps every field that it was asked for. */
final class WrittenRow<T> implements Row<T> {

    private static final Pattern LINE = Pattern.compile("(.*), L([1-9]\\d{0,8})");

    private final WrittenFile file;
    private final String section;
    private final T content;
    private final Optional<RecordedFact> recorded;
    private final String outerKey;
    private final WrittenFields fields;
    private final Map<String, String> inferences = new LinkedHashMap<>();
    private final Set<String> dependsOn = new LinkedHashSet<>();
    private Optional<Entry> entry = Optional.empty();

    private WrittenRow(
            WrittenFile file,
            String section,
            T content,
            Optional<RecordedFact> recorded,
            String outerKey,
            WrittenFields fields) {
        this.file = file;
        this.section = section;
        this.content = content;
        this.recorded = recorded;
        this.outerKey = outerKey;
        this.fields = fields;
    }

    /** The whole file as a row. */
    static WrittenRow<DataSet> root(WrittenFile file, DataSet dataSet) {
        return new WrittenRow<>(file, "historia", dataSet, Optional.empty(), "", new WrittenFields());
    }

    /** What is written so far; it grows with each question. */
    WrittenFields fields() {
        return fields;
    }

    @Override
    public String section() {
        return section;
    }

    @Override
    public int fileLine() {
        return 0;
    }

    @Override
    public String declaredAs(Kind kind, Function<T, String> id) {
        String identifier = id.apply(content);
        return declare(kind, identifier, file.history().firstOf(identifier).or(() -> recorded));
    }

    @Override
    public String declaredWithin(Kind kind, Function<T, String> id) {
        return declare(kind, id.apply(content), Optional.empty());
    }

    private String declare(Kind kind, String id, Optional<RecordedFact> fact) {
        Entry own = file.declare(kind, id, fact);
        entry = Optional.of(own);
        fields.put(kind.isIdentified() && own.key().equals(id) ? "id" : "clave", () -> YamlText.value(own.key()));
        return id;
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
        return inferences;
    }

    /** The mark says that the value is inferred, and not why. */
    @Override
    public boolean isInferred(String field, Predicate<T> mark) {
        boolean inferred = mark.test(content);
        if (inferred) {
            fields.inferWithoutReason(field);
        }
        return inferred;
    }

    @Override
    public String source() {
        String source = fact().sourceRef();
        Matcher line = LINE.matcher(source);
        boolean ofTheDocument = line.matches()
                && file.file().citation().filter(line.group(1)::equals).isPresent();
        String written = ofTheDocument ? line.group(2) : source;
        fields.put(ofTheDocument ? "linea" : "fuente", () -> YamlText.value(written));
        return source;
    }

    /** A citation is on record only before a line: the document's own, or that of one of its parts. */
    @Override
    public String citation() {
        String citation = file.dataSet().facts().stream()
                .filter(part -> part.record().subject().equals(fact().record().subject()))
                .map(part -> LINE.matcher(part.sourceRef()))
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .findFirst()
                .orElse(fact().sourceRef());
        return put("cita", citation);
    }

    @Override
    public int documentLine(ToIntFunction<T> line) {
        return line.applyAsInt(content);
    }

    @Override
    public Optional<Entry> commission(Function<T, String> id) {
        Entry owner = file.meant(id.apply(content), fact(), "comision", Kind.COMMISSION);
        return Optional.of(file.about(owner, fact()));
    }

    @Override
    public String name(String field, Function<T, String> part) {
        return text(field, part);
    }

    @Override
    public String text(String field, Function<T, String> part) {
        return put(field, part.apply(content));
    }

    @Override
    public Recorded<String> recordedText(String field, Function<T, Recorded<String>> part) {
        return putRecorded(field, part.apply(content), Function.identity());
    }

    @Override
    public String words(String field, Function<T, String> part) {
        return text(field, part);
    }

    @Override
    public int number(String field, ToIntFunction<T> part) {
        int number = part.applyAsInt(content);
        put(field, Integer.toString(number));
        return number;
    }

    @Override
    public Recorded<Integer> recordedNumber(String field, Function<T, Recorded<Integer>> part) {
        return putRecorded(field, part.apply(content), number -> Integer.toString(number));
    }

    @Override
    public LocalDate day(String field, Function<T, LocalDate> part) {
        LocalDate day = part.apply(content);
        put(field, day.toString());
        return day;
    }

    @Override
    public Recorded<LocalDate> recordedDay(String field, Function<T, Recorded<LocalDate>> part) {
        return putRecorded(field, part.apply(content), LocalDate::toString);
    }

    @Override
    public EdtfDate date(String field) {
        EdtfDate date = fact().record().occurredOn();
        if (date.equals(EdtfDate.NOT_ON_RECORD)) {
            fields.put(field, YamlText::notOnRecord, inference(field));
        } else {
            put(field, date.text());
        }
        return date;
    }

    @Override
    public EdtfDate dateUnless(EdtfDate usual, String field) {
        return fact().record().occurredOn().equals(usual) ? usual : date(field);
    }

    @Override
    public boolean truth(String field, Predicate<T> part) {
        return choice(field, ReadRow.YES_OR_NO, part::test);
    }

    @Override
    public <E> E choice(String field, Choices<E> choices, Function<T, E> part) {
        E meaning = part.apply(content);
        put(field, choices.wordOf(meaning).orElseThrow(() -> notExpressible(field)));
        return meaning;
    }

    @Override
    public Optional<Entry> reference(String field, Function<T, String> id, Kind... kinds) {
        Entry meant = meant(field, id.apply(content), kinds);
        put(field, meant.key());
        return Optional.of(meant);
    }

    @Override
    public Recorded<String> recordedId(String field, Function<T, Recorded<String>> id, Kind... kinds) {
        return putRecorded(
                field, id.apply(content), known -> meant(field, known, kinds).key());
    }

    @Override
    public List<String> ids(String field, Function<T, List<String>> ids, Kind... kinds) {
        List<String> known = ids.apply(content);
        putList(field, known, id -> meant(field, id, kinds).key());
        return known;
    }

    @Override
    public Recorded<List<String>> recordedIds(String field, Function<T, Recorded<List<String>>> ids, Kind... kinds) {
        Recorded<List<String>> meant = ids.apply(content);
        meant.known()
                .ifPresentOrElse(
                        known -> putList(
                                field, known, id -> meant(field, id, kinds).key()),
                        () -> fields.put(field, YamlText::notOnRecord));
        return meant;
    }

    @Override
    public List<String> texts(String field, Function<T, List<String>> part) {
        return putList(field, part.apply(content), Function.identity());
    }

    @Override
    public List<LocalDate> days(String field, Function<T, List<LocalDate>> part) {
        return putList(field, part.apply(content), LocalDate::toString);
    }

    @Override
    public <S> List<Row<S>> rows(String field, Class<S> facts) {
        return putRows(field, about(facts).map(fact -> row(field, facts, fact)).toList());
    }

    @Override
    public <S> List<Row<S>> optionalRows(String field, Class<S> facts) {
        return about(facts).findFirst().isPresent() ? rows(field, facts) : List.of();
    }

    @Override
    public <S> List<Row<S>> parts(String field, Function<T, List<S>> parts) {
        return putParts(field, parts.apply(content));
    }

    @Override
    public <S> Recorded<List<Row<S>>> recordedParts(String field, Function<T, Recorded<List<S>>> parts) {
        Optional<List<Row<S>>> rows = parts.apply(content).known().map(known -> putParts(field, known));
        if (rows.isEmpty()) {
            fields.put(field, YamlText::notOnRecord);
        }
        return rows.map(Recorded::of).orElseGet(Recorded::notOnRecord);
    }

    @Override
    public <S> Optional<Row<S>> inner(String field, Class<S> fact) {
        return about(fact).findFirst().map(first -> {
            WrittenRow<S> row = row(field, fact, first);
            fields.put(field, () -> row.fields.node());
            return row;
        });
    }

    @Override
    public <S> Optional<Row<S>> innerOrReference(String field, Class<S> fact, Kind kind, Consumer<Entry> reference) {
        return inner(field, fact);
    }

    @Override
    public <S> Optional<Row<S>> within(String field, Class<S> fact) {
        return about(fact).findFirst().map(first -> same(fact, first));
    }

    @Override
    public <S> Row<S> as(Class<S> fact) {
        return file.history()
                .firstOf(entry().id())
                .filter(first -> fact.isInstance(first.body()))
                .map(first -> same(fact, first))
                .orElseThrow(() -> notExpressible(section));
    }

    private <S> WrittenRow<S> same(Class<S> type, RecordedFact fact) {
        WrittenRow<S> same =
                new WrittenRow<>(file, section, type.cast(fact.body()), Optional.of(fact), outerKey, fields);
        same.entry = entry;
        return same;
    }

    /** Facts about the subject of this row; in a whole file about any. */
    private Stream<RecordedFact> about(Class<?> facts) {
        return file.dataSet()
                .facts(facts)
                .filter(fact -> recorded.isEmpty()
                        || fact.record()
                                .subject()
                                .equals(recorded.get().record().subject()));
    }

    private <S> WrittenRow<S> row(String field, Class<S> type, RecordedFact fact) {
        return new WrittenRow<>(
                file, field, type.cast(fact.body()), Optional.of(fact), innerKey(field), new WrittenFields());
    }

    private <S> List<Row<S>> putParts(String field, List<S> parts) {
        return putRows(
                field,
                parts.stream()
                        .map(part ->
                                new WrittenRow<>(file, field, part, recorded, innerKey(field), new WrittenFields()))
                        .toList());
    }

    private <S> List<Row<S>> putRows(String field, List<WrittenRow<S>> rows) {
        fields.put(
                field,
                () -> YamlText.list(rows.stream().map(row -> row.fields.node()).toList()));
        return List.copyOf(rows);
    }

    private String innerKey(String field) {
        return entry.map(own -> own.key() + "." + field).orElse("");
    }

    private Entry meant(String field, String id, Kind... kinds) {
        return file.meant(id, fact(), field, kinds);
    }

    private RecordedFact fact() {
        return recorded.orElseThrow();
    }

    private NotExpressible notExpressible(String field) {
        return new NotExpressible(fact().record(), field);
    }

    private String put(String field, String text) {
        fields.put(field, () -> YamlText.value(text), inference(field));
        return text;
    }

    private <P> Recorded<P> putRecorded(String field, Recorded<P> recorded, Function<P, String> text) {
        Optional<String> known = recorded.known().map(text);
        fields.put(field, () -> known.map(YamlText::value).orElseGet(YamlText::notOnRecord), inference(field));
        return recorded;
    }

    private <P> List<P> putList(String field, List<P> elements, Function<P, String> text) {
        fields.putList(field, elements.stream().map(text).toList(), inference(field));
        return elements;
    }

    private Optional<String> inference(String field) {
        String key = entry.map(Entry::key).orElse(outerKey);
        Optional<String> reason = file.dataSet().inference(key, field);
        reason.ifPresent(why -> inferences.put(field, why));
        return reason;
    }
}
