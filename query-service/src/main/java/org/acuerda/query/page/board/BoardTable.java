package org.acuerda.query.page.board;

import java.util.Optional;
import java.util.stream.Collectors;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.board.Board;
import org.acuerda.query.board.BoardEntry;
import org.acuerda.query.board.BoardEntry.Due;
import org.acuerda.query.board.BoardEntry.LastFollowUp;
import org.acuerda.query.board.BoardEntry.Undated;
import org.acuerda.query.board.BoardEntry.Urgency;
import org.acuerda.query.board.BoardFilter;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.term.BoardTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Source of the table of the board. */
@Component
final class BoardTable implements ListTable<BoardEntry> {

    private final Board board;

    BoardTable(Board board) {
        this.board = board;
    }

    @Override
    public String address() {
        return "/tablero";
    }

    @Override
    public Listing<BoardEntry> find(TableRequest request, Slice slice) {
        return board.find(request.filter(BoardFilter.class), slice);
    }

    @Override
    public NameResolver namesFor(BoardEntry entry, NameResolver names) {
        return names.inZoneOf(entry.commissionId());
    }

    @Override
    public Columns<BoardEntry> columns(TableRequest request) {
        return Columns.<BoardEntry>of(request)
                .text("agreementId", (entry, names) -> entry.agreementId())
                .text("text", (entry, names) -> entry.brief().text())
                .choice("type", Proposal.Type.class, (entry, names) -> entry.brief()
                        .type())
                .choice("status", AgreementStatus.class, (entry, names) -> entry.brief()
                        .status())
                .yesNo("open", (entry, names) -> entry.brief().open())
                .day("adoptedOn", (entry, names) -> entry.brief().adoptedOn())
                .text(
                        "session",
                        (entry, names) -> entry.brief().session() == null
                                ? null
                                : names.words().session(entry.brief().session()))
                .text("responsibles", (entry, names) -> entry.brief().responsibles().stream()
                        .map(Proposal.Responsible::name)
                        .toList())
                .day("nextDueOn", (entry, names) -> nextDueOn(entry.urgency()))
                .choice("undated", Undated.class, (entry, names) -> entry.urgency()
                        .undated())
                .choice("nearness", BoardTerm.class, (entry, names) -> entry.urgency()
                        .term())
                .number("nextBusinessDaysLeft", (entry, names) -> Optional.ofNullable(
                                entry.urgency().due())
                        .map(Due::businessDaysLeft))
                .text("progress", (entry, names) -> progress(new BoardRow(entry, names.words())))
                .date("lastReportOn", (entry, names) -> Optional.ofNullable(entry.lastFollowUp())
                        .map(report -> report.act().on()))
                .choice("lastReport", ReportedStatus.class, (entry, names) -> Optional.ofNullable(entry.lastFollowUp())
                        .map(LastFollowUp::status))
                .page((entry, names) -> names.at(entry.agreementId(), entry.commissionId()));
    }

    private static @Nullable Object nextDueOn(Urgency urgency) {
        if (urgency.due() != null) {
            return urgency.due().on();
        }
        return urgency.undated() == Undated.NOT_ON_RECORD ? Recorded.notOnRecord() : null;
    }

    /** The next step of each path and how many bodies are missing. */
    private static @Nullable String progress(BoardRow row) {
        return row.owing().isEmpty()
                ? null
                : row.owing().stream()
                        .map(path -> path.title() + ": " + row.step(path) + ", " + row.missing(path))
                        .collect(Collectors.joining("; "));
    }
}
