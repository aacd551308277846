package org.acuerda.query.page.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.naming.NameResolver;
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
import tools.jackson.databind.ObjectWriter;

/** Controller of the log: every record of the journal as a sentence, and one record with its exact bytes. */
@Controller
final class LogPages implements Page {

    private static final ObjectWriter PRETTY = EventJson.mapper().writerWithDefaultPrettyPrinter();

    /** Largest record, in bytes, that its page also shows formatted for reading. */
    private static final int MAX_BYTES_SHOWN_TWICE = 30_000;

    /** How many records may lie between a record of the service itself and its cause. */
    private static final int RECORDS_TO_A_CAUSE = 200;

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

    LogPages(Records records, Sessions sessions, Agreements agreements, RemarkReader remarks) {
        this.records = records;
        this.sessions = sessions;
        this.agreements = agreements;
        this.remarks = remarks;
    }

    /** Filter of the page: as {@link RecordFilter}, with one type. */
    record Filter(
            @Nullable Long from,
            @Nullable Long to,
            @Nullable String commission,
            @Nullable String subject,
            @Nullable String session,
            @Nullable String type) {

        RecordFilter records() {
            return new RecordFilter(from, to, commission, subject, session, type == null ? null : List.of(type));
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
        Listing<LogEntry> found =
                LogEntry.of(asked.search(Filter.class, filter -> records.find(filter.records(), asked.slice())), names);
        model.addAttribute("records", found);
        model.addAttribute("selection", download(asked, asked.typed("from"), asked.typed("to")));
        model.addAttribute("shown", download(asked, span(found, false), span(found, true)));
        return "log";
    }

    /** First or last position of the shown records, in either order. */
    private static String span(Listing<LogEntry> shown, boolean last) {
        LongStream positions =
                shown.items().stream().mapToLong(entry -> entry.record().position());
        return (last ? positions.max() : positions.min())
                .stream().mapToObj(Long::toString).findFirst().orElse("");
    }

    private static String download(ListRequest asked, String from, String to) {
        return asked.at(DOWNLOAD, Map.of("from", from, "to", to), List.of("commission", "subject", "session", "type"));
    }

    /** The record that a record of the service itself follows from; null where it is not among those just before. */
    private @Nullable Long cause(JournalRecord record) {
        return record.causationId().stream()
                .flatMap(cause -> records
                        .find(
                                RecordFilterBuilder.builder()
                                        .from(record.position() - RECORDS_TO_A_CAUSE)
                                        .to(record.position())
                                        .build(),
                                Slice.most())
                        .items()
                        .stream()
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
        if (line.line().length <= MAX_BYTES_SHOWN_TWICE) {
            model.addAttribute(
                    "pretty", PRETTY.writeValueAsString(EventJson.mapper().readTree(line.line())));
        }
        return "record";
    }
}
