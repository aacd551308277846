package org.acuerda.query.board;

import java.time.LocalDate;
import java.util.Map;
import org.acuerda.query.agreement.AgreementRow;
import org.acuerda.query.agreement.AgreementTerms;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.AgreementView.FollowUp;
import org.acuerda.query.agreement.PathInRow;
import org.acuerda.query.board.BoardEntry.Brief;
import org.acuerda.query.board.BoardEntry.LastFollowUp;
import org.acuerda.query.board.BoardEntry.PathStanding;
import org.acuerda.query.board.BoardEntry.Undated;
import org.acuerda.query.board.BoardEntry.Urgency;
import org.acuerda.query.session.SessionReference;
import org.acuerda.query.term.Deadlines;
import org.acuerda.query.term.DueDays;
import org.acuerda.query.term.TermState;
import org.acuerda.query.term.TermToday;
import org.jspecify.annotations.Nullable;

/**
 * Assembler of the board: turns stored rows into entries for one day.
 *
 * @param sessions by identifier
 */
record BoardAssembler(Deadlines.ByCommission days, Map<String, SessionReference> sessions) {

    BoardEntry entry(AgreementRow row) {
        AgreementView agreement = row.known();
        DueDays day = days.of(agreement.adoption().commissionId());
        AgreementTerms terms = AgreementTerms.of(agreement, row.nextSteps(), day);
        return new BoardEntry(
                agreement.agreementId(),
                agreement.adoption().commissionId(),
                new Brief(
                        agreement.wording().text(),
                        agreement.wording().type(),
                        agreement.status(),
                        agreement.isOpen(),
                        agreement.adoption().adoptedOn(),
                        sessions.get(agreement.adoption().sessionId()),
                        agreement.responsibles()),
                agreement.isOpen() ? urgency(terms.whole(), day) : new Urgency(null, null, null),
                terms,
                row.paths().stream().map(BoardAssembler::standing).toList(),
                agreement.lastReport().map(BoardAssembler::last).orElse(null),
                row.agreementSequence());
    }

    private static Urgency urgency(TermToday term, DueDays day) {
        @Nullable LocalDate dueOn = term.isMet() ? null : term.dueOn();
        BoardEntry.@Nullable Due due = dueOn == null
                ? null
                : new BoardEntry.Due(
                        dueOn, term.state() == TermState.TODAY, term.businessDaysLeft(), term.calendarVersion());
        return new Urgency(due, day.term(dueOn), dueOn == null ? undated(term) : null);
    }

    private static Undated undated(TermToday term) {
        return switch (term.facts().source()) {
            case PERMANENT -> Undated.STANDING;
            case NOT_BEGUN -> Undated.NOT_BEGUN;
            case FIXED_DATE, STARTED, SET_LATER, PATH_STEP, FACT_BEFORE_TERM, NOT_REQUIRED, NOT_ON_RECORD ->
                Undated.NOT_ON_RECORD;
        };
    }

    private static PathStanding standing(PathInRow path) {
        return new PathStanding(path.pathId(), path.title(), path.bodyIds().size(), path.next());
    }

    private static LastFollowUp last(FollowUp followUp) {
        return new LastFollowUp(followUp.followUpId(), followUp.status(), followUp.act());
    }
}
