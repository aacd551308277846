package org.acuerda.query.page.log;

import java.util.List;
import java.util.function.Function;
import org.acuerda.events.Provenance;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.naming.Recorder;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.record.JournalLine;
import org.acuerda.query.record.Records;
import org.acuerda.query.table.Cell;
import org.springframework.stereotype.Component;

/** Source of the table of the log. */
@Component
public final class LogTable implements ListTable<JournalLine> {

    private final Records records;

    LogTable(Records records) {
        this.records = records;
    }

    @Override
    public String address() {
        return "/bitacora";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Listing<JournalLine> find(TableRequest request, Slice slice) {
        return records.find(request.filter(LogPages.Filter.class).records(), LogPages.newestFirst(slice));
    }

    @Override
    public NameResolver namesFor(JournalLine line, NameResolver names) {
        return names.inZoneOf(line.record().subject());
    }

    @Override
    public Columns<JournalLine> columns(TableRequest request) {
        return addTo(Columns.of(request), request, line -> line);
    }

    /** Adds the columns of a record to those of a list whose rows have one. */
    public static <V> Columns<V> addTo(Columns<V> columns, TableRequest request, Function<V, JournalLine> line) {
        Function<V, JournalRecord> record = row -> line.apply(row).record();
        return columns.number("position", (row, names) -> record.apply(row).position())
                .text("fact", (row, names) -> new Sentences(names)
                        .of(record.apply(row).event())
                        .text())
                .choice("factType", types(request.words()), (row, names) -> type(record.apply(row), names.words()))
                .text("subjectId", (row, names) -> record.apply(row).subject())
                .date("occurredOn", (row, names) -> record.apply(row).occurredOn())
                .moment("recordedAt", (row, names) -> record.apply(row).recordedAt())
                .zone()
                .text("recorder", (row, names) -> Recorder.of(record.apply(row), names)
                        .text())
                .choice("provenance", Provenance.class, (row, names) -> record.apply(row)
                        .provenance())
                .page((row, names) -> "/bitacora/" + record.apply(row).position());
    }

    private static List<Cell.Choice> types(PageText words) {
        return EventCatalog.standard().types().stream()
                .map(EventType::published)
                .map(type -> new Cell.Choice(type, words.say("type." + type)))
                .toList();
    }

    private static Cell type(JournalRecord record, PageText words) {
        String type = record.type();
        return new Cell.Choice(type, words.known("type." + type, type));
    }
}
