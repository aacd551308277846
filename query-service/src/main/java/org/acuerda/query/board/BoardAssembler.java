package org.acuerda.query.board;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.AgreementView.FollowUp;
import org.acuerda.query.board.BoardEntry.Brief;
import org.acuerda.query.board.BoardEntry.LastFollowUp;
import org.acuerda.query.board.BoardEntry.PathStanding;
import org.acuerda.query.board.BoardEntry.Undated;
import org.acuerda.query.board.BoardEntry.Urgency;
import org.acuerda.query.session.SessionReference;
import org.jspecify.annotations.Nullable;

/**
 * Assembler of the board: turns stored rows into entries for one day.
 *
 * @param days by commission
 * @param otherwise for an unknown commission
 * @param sessions by identifier
 */
record BoardAssembler(Map<String, DueDays> days, DueDays otherwise, Map<String, SessionReference> sessions) {

    BoardEntry entry(BoardView row) {
        AgreementView agreement = Objects.requireNonNull(row.agreement(), row.agreementId());
        DueDays count = days.getOrDefault(agreement.adoption().commissionId(), otherwise);
        return new BoardEntry(
                agreement.agreementId(),
                new Brief(
                        agreement.wording().text(),
                        agreement.wording().type(),
                        agreement.status(),
                        agreement.isOpen(),
                        agreement.adoption().adoptedOn(),
                        sessions.get(agreement.adoption().sessionId()),
                        agreement.responsibles()),
                urgency(agreement, row.openDueOn().orElse(null), count),
                row.paths().stream().map(BoardAssembler::standing).toList(),
                last(agreement).orElse(null),
                row.agreementSequence());
    }

    private static Urgency urgency(AgreementView agreement, @Nullable LocalDate dueOn, DueDays count) {
        return new Urgency(
                dueOn == null ? null : count.due(dueOn),
                agreement.isOpen() ? count.term(dueOn) : null,
                agreement.isOpen() && dueOn == null ? undated(agreement) : null);
    }

    private static Undated undated(AgreementView agreement) {
        if (agreement.resolution().standing()) {
            return Undated.STANDING;
        }
        return agreement.hasTermToBegin() ? Undated.NOT_BEGUN : Undated.NOT_ON_RECORD;
    }

    private static PathStanding standing(PathOnBoard path) {
        return new PathStanding(path.pathId(), path.title(), path.bodyIds().size(), path.next());
    }

    private static Optional<LastFollowUp> last(AgreementView agreement) {
        return agreement.course().followUps().isEmpty()
                ? Optional.empty()
                : Optional.of(last(agreement.course().followUps().getLast()));
    }

    private static LastFollowUp last(FollowUp followUp) {
        return new LastFollowUp(followUp.followUpId(), followUp.status(), followUp.act());
    }
}
