package org.acuerda.query.page.board;

import java.util.List;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.board.Board;
import org.acuerda.query.board.BoardFilter;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.log.LogEntry;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.Records;
import org.acuerda.query.summary.Summaries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Controller of the home page: the pressing agreements, the totals of the record, and the last records. */
@Controller
final class HomePage implements Page {

    private static final int ROWS = 8;
    private static final String NEWEST_FIRST = "-position";

    private final Board board;
    private final Summaries summaries;
    private final Records records;

    HomePage(Board board, Summaries summaries, Records records) {
        this.board = board;
        this.summaries = summaries;
        this.records = records;
    }

    @GetMapping("/")
    String show(@ModelAttribute(name = "names", binding = false) NameResolver names, Model model) {
        model.addAttribute("figures", board.figures(null));
        model.addAttribute("summary", summaries.count(null));
        model.addAttribute(
                "rows",
                BoardRow.of(board.find(BoardFilter.all(), Slice.first(ROWS)).items(), names));
        model.addAttribute("latest", latest(names));
        return "home";
    }

    /** The newest records; the number of a session is in the sentence of its call. */
    private List<LogEntry> latest(NameResolver names) {
        return records.find(RecordFilter.all(), new Slice(NEWEST_FIRST, 2 * ROWS, null)).items().stream()
                .filter(line -> !(line.record().event() instanceof OrdinalGiven))
                .limit(ROWS)
                .map(line -> LogEntry.of(line, names))
                .toList();
    }
}
