package org.acuerda.history.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acuerda.events.EdtfDate;
import org.acuerda.history.format.FileMistake.Code;
import org.acuerda.history.format.HistoricFact.Act;
import org.acuerda.history.format.HistoricFact.Place;

/** State of one history file while it is read: its facts, its mistakes, and what its rows need to know of it. */
final class HistoryFile {

    /** The command service accepts headers up to this length. */
    private static final int MAX_SOURCE_LENGTH = 300;

    /** One line of a terminal. */
    private static final int MAX_QUOTE_SHOWN = 80;

    private final Path path;
    private final Keys keys;
    private final List<FileMistake> findings;
    private final List<HistoricFact> facts = new ArrayList<>();
    private final List<ReadRow<?>> rows = new ArrayList<>();
    private final List<Inference> inferences = new ArrayList<>();
    private String dataSet = "";
    private EdtfDate editedOn = EdtfDate.NOT_ON_RECORD;
    private Optional<String> citation = Optional.empty();
    private Optional<SourceText> sourceText = Optional.empty();
    private Optional<Keys.Entry> commission = Optional.empty();

    HistoryFile(Path path, Keys keys, List<FileMistake> findings) {
        this.path = path;
        this.keys = keys;
        this.findings = findings;
    }

    /** A value that the editor inferred, in a fact that has no mark of its own for it. */
    record Inference(Row<?> row, String key, String field, String reason, String subjectId) {}

    Path path() {
        return path;
    }

    Keys keys() {
        return keys;
    }

    List<HistoricFact> facts() {
        return List.copyOf(facts);
    }

    List<Inference> inferences() {
        return List.copyOf(inferences);
    }

    /** Name of the data set, and the day on which the file was made. */
    void head(Row<DataSet> root) {
        dataSet = root.name("conjunto", DataSet::name);
        editedOn = root.recordedDay("elaborado", DataSet::editedOn)
                .known()
                .map(EdtfDate::of)
                .orElse(EdtfDate.NOT_ON_RECORD);
    }

    /** Everything below the head, in an order in which each row refers only to earlier ones. */
    void sections(Row<DataSet> root) {
        Optional<DocumentSection> document = DocumentSection.open(this, root);
        document.ifPresent(DocumentSection::cite);
        new CatalogueSection(this).visit(root);
        new CommissionSection(this).visit(root);
        new RulesSection(this).visit(root);
        document.ifPresent(DocumentSection::visit);
        new SessionSection(this).visit(root);
        new WorkSection(this).visit(root);
        document.ifPresent(DocumentSection::visitCaptions);
        new AnnotationSection(this).visit(root);
    }

    /** The day on which the file and its annotations were made. */
    EdtfDate editedOn() {
        return editedOn;
    }

    /** From now on lines are those of this document, and its words are checked where its text was read. */
    void citing(String name, Optional<SourceText> text) {
        citation = Optional.of(name);
        sourceText = text;
    }

    Optional<String> citation() {
        return citation;
    }

    void about(Keys.Entry theCommission) {
        commission = Optional.of(theCommission);
    }

    String identify(Keys.Kind kind, String key) {
        return ImportId.of(kind.prefix(), dataSet, key);
    }

    /** The name of a row's fact for ever. */
    String fact(String key) {
        return dataSet + "/" + key;
    }

    /** A source that is a line of a document. */
    static String source(String citation, int line) {
        return citation + ", L" + line;
    }

    void opened(ReadRow<?> row) {
        rows.add(row);
    }

    /** Reports every field that no section asked for. */
    void closed() {
        rows.forEach(ReadRow::refuseUnknownFields);
    }

    void find(int line, Code code, Object... arguments) {
        findings.add(new FileMistake(new Place(path, line), code, Arrays.asList(arguments)));
    }

    void findTwice(int line, Keys.Entry other) {
        find(
                line,
                Code.KEY_TWICE,
                other.key(),
                other.place().file().getFileName(),
                other.place().line());
    }

    /** Makes the rows of a file that this one requires known here. */
    void requires(Keys others) {
        keys.include(others).ifPresent(twice -> findTwice(1, twice));
    }

    /** Reports a quotation that the document does not have on this line. */
    void checkQuote(String quote, int documentLine, int fileLine) {
        if (documentLine == 0) {
            find(fileLine, Code.SOURCE_MISSING);
            return;
        }
        sourceText.map(text -> text.linesWith(quote)).ifPresent(lines -> {
            if (lines.isEmpty()) {
                find(fileLine, Code.QUOTE_NOT_FOUND, shown(quote), documentLine);
            } else if (!lines.contains(documentLine)) {
                find(fileLine, Code.QUOTE_ELSEWHERE, shown(quote), documentLine, lines.getFirst());
            }
        });
    }

    private static String shown(String quote) {
        return quote.length() <= MAX_QUOTE_SHOWN ? quote : quote.substring(0, MAX_QUOTE_SHOWN) + "…";
    }

    /** The commission that a row is about; where the file names none, that is a finding. */
    Optional<Keys.Entry> commissionOf(Row<?> row) {
        if (commission.isEmpty()) {
            find(row.fileLine(), Code.COMMISSION_MISSING, row.section());
        }
        return commission;
    }

    /** Adds the fact of a row. */
    void add(Row<?> row, Act act, Object body, EdtfDate occurredOn) {
        commission.filter(owner -> !owner.equals(row.entry())).ifPresent(owner -> row.needs(owner.fact()));
        add(row, row.key(), row.section(), row.source(), act, body, occurredOn);
    }

    /** Adds the fact of a row within another, under the outer row's key and the field's name. */
    void addWithin(Row<?> row, Row<?> outer, String field, Act act, Object body, EdtfDate occurredOn) {
        row.needs(outer.entry().fact());
        add(row, outer.key() + "." + field, row.section(), row.source(), act, body, occurredOn);
    }

    /** Adds a second fact of a row, which has only a field. */
    void addOfField(Row<?> row, String field, Act act, Object body, EdtfDate occurredOn) {
        Place place = new Place(path, row.fileLine());
        Set<String> first = Set.of(row.entry().fact());
        facts.add(new HistoricFact(
                dataSet, row.key() + "." + field, place, field, act, body, occurredOn, row.source(), first));
    }

    /** Adds a fact with a key, section and source other than those of its row. */
    void add(Row<?> row, String key, String section, String source, Act act, Object body, EdtfDate occurredOn) {
        if (source.length() > MAX_SOURCE_LENGTH) {
            find(row.fileLine(), Code.SOURCE_TOO_LONG, MAX_SOURCE_LENGTH);
        }
        Place place = new Place(path, row.fileLine());
        facts.add(new HistoricFact(dataSet, key, place, section, act, body, occurredOn, source, row.dependsOn()));
        row.inferences()
                .forEach((field, reason) -> inferences.add(new Inference(row, key, field, reason, act.subjectId())));
    }
}
