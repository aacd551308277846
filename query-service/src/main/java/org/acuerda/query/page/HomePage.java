package org.acuerda.query.page;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.query.agreement.AgreementEntry;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.Records;
import org.acuerda.query.summary.Summaries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first page: how much there is of everything, the agreements, and what was recorded last. */
@Controller
final class HomePage implements Page {

    private static final int LATEST = 8;
    private static final String DUE_FIRST = "dueOn";
    private static final String NEWEST_FIRST = "-position";

    private final Summaries summaries;
    private final Agreements agreements;
    private final Records records;

    HomePage(Summaries summaries, Agreements agreements, Records records) {
        this.summaries = summaries;
        this.agreements = agreements;
        this.records = records;
    }

    @GetMapping("/")
    String show(@ModelAttribute(binding = false) Names names, Model model) {
        model.addAttribute("summary", summaries.count(null));
        model.addAttribute("agreements", mostUrgent());
        model.addAttribute(
                "latest", LogEntry.of(records.find(RecordFilter.all(), new Slice(NEWEST_FIRST, LATEST, null)), names));
        return "home";
    }

    /** What is still to be fulfilled, the earliest date first; after it what was adopted last. */
    private List<AgreementEntry> mostUrgent() {
        List<AgreementEntry> open = agreements
                .find(AgreementFilter.openOf(null), new Slice(DUE_FIRST, LATEST, null))
                .items();
        List<AgreementEntry> others =
                agreements.find(settled(), Slice.first(LATEST)).items();
        return Stream.concat(open.stream(), others.stream()).limit(LATEST).toList();
    }

    private static AgreementFilter settled() {
        return new AgreementFilter(null, null, null, null, null, null, null, null, null, null, false, null);
    }
}
