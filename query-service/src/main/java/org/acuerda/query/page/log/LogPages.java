package org.acuerda.query.page.log;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.naming.Recorders;
import org.acuerda.query.page.frame.ListRequest;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.record.JournalLine;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.RecordFilterBuilder;
import org.acuerda.query.record.Records;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Controller of the log: every record of the journal as a sentence, and one record with its exact bytes. */
@Controller
final class LogPages implements Page {

    /** Largest record, in bytes, that its page also shows part by part. */
    private static final int MAX_BYTES_TAKEN_APART = 30_000;

    /** How many records may lie between a record of the service itself and its cause. */
    private static final int RECORDS_TO_A_CAUSE = 200;

    private static final String NEWEST_FIRST = "-position";

    private static final String DOWNLOAD = "/api/v1/records.ndjson";

    /** Published names by aggregate, in the order of the catalog. */
    private static final Map<String, List<String>> TYPES = EventCatalog.standard().types().stream()
            .collect(Collectors.groupingBy(
                    LogPages::aggregate,
                    LinkedHashMap::new,
                    Collectors.mapping(EventType::published, Collectors.toList())));

    private final Records records;
    private final Sessions sessions;
    private final Agreements agreements;
    private final RemarkReader remarks;
    private final Recorders recorders;

    LogPages(Records records, Sessions sessions, Agreements agreements, RemarkReader remarks, Recorders recorders) {
        this.records = records;
        this.sessions = sessions;
        this.agreements = agreements;
        this.remarks = remarks;
        this.recorders = recorders;
    }

    /** Filter of the page: as {@link RecordFilter}, with one type. */
    record Filter(
            @Nullable Long from,
            @Nullable Long to,
            @Nullable LocalDate recordedFrom,
            @Nullable LocalDate recordedTo,
            @Nullable String actor,
            @Nullable String commission,
            @Nullable String subject,
            @Nullable String session,
            @Nullable String type) {

        RecordFilter records() {
            return new RecordFilter(
                    from,
                    to,
                    recordedFrom,
                    recordedTo,
                    actor,
                    commission,
                    subject,
                    session,
                    type == null ? null : List.of(type));
        }
    }

    @GetMapping("/bitacora")
    String list(
            @ModelAttribute(name = "asked", binding = false) ListRequest asked,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            Model model) {
        model.addAttribute("types", TYPES.entrySet());
        model.addAttribute(
                "sessions",
                sessions.find(SessionFilter.of(asked.commission()), Slice.most())
                        .items());
        model.addAttribute(
                "agreements",
                agreements
                        .find(AgreementFilter.of(asked.commission()), Slice.most())
                        .items());
        model.addAttribute("recorders", recorders.all(names));
        Listing<LogEntry> found = LogEntry.of(
                asked.search(Filter.class, filter -> records.find(filter.records(), newestFirst(asked.slice()))),
                names);
        model.addAttribute("records", found);
        model.addAttribute("days", LogDay.of(found.items()));
        if (!asked.isRefused()) {
            Filter filter = asked.filter(Filter.class);
            model.addAttribute("selection", download(asked, filter, text(filter.from()), text(filter.to())));
            model.addAttribute("shown", download(asked, filter, span(found, false), span(found, true)));
        }
        return "log";
    }

    /** The newest first unless the address asks for the oldest. */
    static Slice newestFirst(Slice slice) {
        return slice.sort() == null ? new Slice(NEWEST_FIRST, slice.limit(), slice.cursor()) : slice;
    }

    /** First or last position of the shown records, in either order. */
    private static String span(Listing<LogEntry> shown, boolean last) {
        LongStream positions =
                shown.items().stream().mapToLong(entry -> entry.record().position());
        return (last ? positions.max() : positions.min())
                .stream().mapToObj(Long::toString).findFirst().orElse("");
    }

    /** The records of a filter as the API reads it. */
    private static String download(ListRequest asked, Filter filter, String from, String to) {
        Map<String, String> values = Map.of(
                "from",
                from,
                "to",
                to,
                "recordedFrom",
                text(filter.recordedFrom()),
                "recordedTo",
                text(filter.recordedTo()));
        return asked.at(DOWNLOAD, values, List.of("actor", "commission", "subject", "session", "type"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The record that a record of the service itself follows from; null where it is not among those just before. */
    private @Nullable Long cause(JournalRecord record) {
        RecordFilter justBefore = RecordFilterBuilder.builder()
                .from(record.position() - RECORDS_TO_A_CAUSE)
                .to(record.position())
                .build();
        return record.causationId().stream()
                .flatMap(cause -> records.find(justBefore, Slice.most()).items().stream()
                        .map(JournalLine::record)
                        .filter(earlier -> earlier.eventId().equals(cause)))
                .map(JournalRecord::position)
                .findFirst()
                .orElse(null);
    }

    private static String aggregate(EventType type) {
        return type.name().substring(0, type.name().indexOf('.'));
    }

    @GetMapping("/bitacora/{position:\\d{1,18}}")
    String one(
            @PathVariable long position,
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            Model model) {
        JournalLine line = records.at(position).orElseThrow(() -> new PageNotFound(Long.toString(position)));
        model.addAttribute("line", line);
        model.addAttribute("record", line.record());
        LogEntry entry = LogEntry.of(line, names);
        model.addAttribute("entry", entry);
        model.addAttribute("words", entry.words());
        model.addAttribute("cause", cause(line.record()));
        model.addAttribute("subject", names.subject(line.record().subject()));
        model.addAttribute("meant", remarks.meantBy(line.record()));
        model.addAttribute("remarks", remarks.about(line.record()));
        if (line.line().length <= MAX_BYTES_TAKEN_APART) {
            NameResolver there = names.inZoneOf(line.record().subject());
            model.addAttribute(
                    "breakdown", new RecordBreakdown(there).of(line.record().event()));
        }
        return "record";
    }
}
