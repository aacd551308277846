package org.acuerda.query.page.board;

import java.util.List;
import java.util.Objects;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.board.Board;
import org.acuerda.query.board.BoardFigures;
import org.acuerda.query.board.BoardFilter;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.Room;
import org.acuerda.query.membership.Rooms;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.Page;
import org.acuerda.query.page.log.LogEntry;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.Records;
import org.acuerda.query.summary.Summaries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Controller of the home page of a commission: the pressing agreements, the totals of the record, and the last records.
 * The home page of several lists them with their figures.
 */
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

    @GetMapping({"/", Room.PATH, Room.PATH + "/"})
    String show(
            @ModelAttribute(name = "names", binding = false) NameResolver names,
            @ModelAttribute(name = "room", binding = false) Room room,
            @ModelAttribute(name = "rooms", binding = false) Rooms rooms,
            Model model) {
        if (room.isOfAll() && rooms.areSeveral()) {
            model.addAttribute(
                    "commissions", rooms.all().stream().map(this::row).toList());
            return "commissions";
        }
        @Nullable String commission = room.limit();
        model.addAttribute("figures", board.figures(commission));
        model.addAttribute("summary", summaries.count(commission));
        model.addAttribute(
                "rows",
                BoardRow.of(
                        board.find(BoardFilter.of(commission), Slice.first(ROWS))
                                .items(),
                        names));
        model.addAttribute("latest", latest(commission, names));
        return "home";
    }

    /** Where the addresses of all rooms begin, the list of all. */
    @GetMapping(Room.ALL)
    View all() {
        RedirectView list = new RedirectView("/");
        list.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return list;
    }

    /** View model of a commission in the list of all, with its figures. */
    record CommissionRow(Room room, CommissionView commission, BoardFigures figures) {}

    private CommissionRow row(Room room) {
        CommissionView commission = Objects.requireNonNull(room.commission());
        return new CommissionRow(room, commission, board.figures(commission.commissionId()));
    }

    /** The newest records; the number of a session is in the sentence of its call. */
    private List<LogEntry> latest(@Nullable String commission, NameResolver names) {
        return records
                .find(RecordFilter.ofCommission(commission), new Slice(NEWEST_FIRST, 2 * ROWS, null))
                .items()
                .stream()
                .filter(line -> !(line.record().event() instanceof OrdinalGiven))
                .limit(ROWS)
                .map(line -> LogEntry.of(line, names))
                .toList();
    }
}
