package org.acuerda.history.format;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private final List<Row> rows = new ArrayList<>();
    private final List<Inference> inferences = new ArrayList<>();
    private String dataSet = "";
    private LocalDate editedOn = LocalDate.EPOCH;
    private Optional<String> citation = Optional.empty();
    private Optional<SourceText> sourceText = Optional.empty();
    private Optional<Keys.Entry> commission = Optional.empty();

    HistoryFile(Path path, Keys keys, List<FileMistake> findings) {
        this.path = path;
        this.keys = keys;
        this.findings = findings;
    }

    /** A value that the editor inferred, in a fact that has no mark of its own for it. */
    record Inference(Row row, String key, String field, String reason, String subjectId) {}

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

    void headedBy(String name, LocalDate day) {
        dataSet = name;
        editedOn = day;
    }

    /** The day on which the file and its annotations were made. */
    LocalDate editedOn() {
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

    void opened(Row row) {
        rows.add(row);
    }

    /** Reports every field that no section asked for. */
    void closed() {
        rows.forEach(Row::refuseUnknownFields);
    }

    void find(int line, Code code, Object... arguments) {
        findings.add(new FileMistake(new Place(path, line), code, Arrays.asList(arguments)));
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
    Optional<Keys.Entry> commissionOf(Row row) {
        if (commission.isEmpty()) {
            find(row.fileLine(), Code.COMMISSION_MISSING, row.section());
        }
        return commission;
    }

    /** Adds the fact of a row. */
    void add(Row row, Act act, Object body, EdtfDate occurredOn) {
        commission.filter(owner -> !owner.equals(row.entry())).ifPresent(owner -> row.needs(owner.key()));
        add(row, row.key(), row.section(), row.source(), act, body, occurredOn);
    }

    /** Adds the fact of a row within another, under the outer row's key and the field's name. */
    void addWithin(Row row, Row outer, String field, Act act, Object body, EdtfDate occurredOn) {
        row.needs(outer.key());
        add(row, outer.key() + "." + field, row.section(), row.source(), act, body, occurredOn);
    }

    /** Adds a fact with a key, section and source other than those of its row. */
    void add(Row row, String key, String section, String source, Act act, Object body, EdtfDate occurredOn) {
        if (source.length() > MAX_SOURCE_LENGTH) {
            find(row.fileLine(), Code.SOURCE_TOO_LONG, MAX_SOURCE_LENGTH);
        }
        Place place = new Place(path, row.fileLine());
        facts.add(new HistoricFact(dataSet, key, place, section, act, body, occurredOn, source, row.dependsOn()));
        row.inferences()
                .forEach((field, reason) -> inferences.add(new Inference(row, key, field, reason, act.subjectId())));
    }
}
