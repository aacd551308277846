package org.acuerda.command.session.rules;

import java.util.List;
import java.util.Optional;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.rules.SessionCommand.AnnulVote;
import org.acuerda.command.session.rules.SessionCommand.CallOffVote;
import org.acuerda.command.session.rules.SessionCommand.ConfirmVote;
import org.acuerda.command.session.rules.SessionCommand.CorrectVote;
import org.acuerda.command.session.rules.SessionCommand.DoubtVotes;
import org.acuerda.command.session.rules.SessionCommand.OfVoteRemedy;
import org.acuerda.command.session.state.VoteState;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.VoteAnnulled;
import org.acuerda.events.session.SessionEvent.VoteCalledOff;
import org.acuerda.events.session.SessionEvent.VoteConfirmed;
import org.acuerda.events.session.SessionEvent.VoteCorrected;
import org.acuerda.events.session.SessionEvent.VotesDoubted;

/**
 * Rules of putting a vote right: an entry is corrected and a vote called off while it is open; a closed
 * vote is annulled, or confirmed where it is doubtful, until its result is declared. A declared result stands.
 */
final class VoteRemedyRules {

    private VoteRemedyRules() {}

    static Decision<SessionEvent> decide(SessionContext context, OfVoteRemedy command) {
        return switch (command) {
            case CorrectVote correct -> correct(context, correct);
            case CallOffVote callOff -> callOff(context, callOff);
            case AnnulVote annul -> annul(context, annul);
            case ConfirmVote confirm -> confirm(context, confirm);
            case DoubtVotes doubt -> doubt(context, doubt);
        };
    }

    private static Decision<SessionEvent> correct(SessionContext context, CorrectVote command) {
        context.demandOpen();
        VoteState vote = VoteRules.demandTaking(context, command.voteId());
        context.demandReason(command.reason());
        Rejected.when(vote.opened().method() == Ballot.Method.BY_COUNT, SessionRejection.VOTE_BY_COUNT);
        String name = context.names(List.of(command.voterId()));
        Ballot.Choice before = Optional.ofNullable(vote.cast().get(command.voterId()))
                .orElseThrow(() -> new Rejected(SessionRejection.NOT_VOTED_YET, name));
        Rejected.when(before == command.choice(), SessionRejection.SAME_CHOICE, name);
        return Decision.of(new VoteCorrected(
                command.sessionId(), command.voteId(), command.voterId(), before, command.choice(), command.reason()));
    }

    private static Decision<SessionEvent> callOff(SessionContext context, CallOffVote command) {
        context.demandOpen();
        VoteRules.demandTaking(context, command.voteId());
        context.demandReason(command.reason());
        return Decision.of(new VoteCalledOff(command.sessionId(), command.voteId(), command.reason()));
    }

    private static Decision<SessionEvent> annul(SessionContext context, AnnulVote command) {
        demandClosed(context, command.voteId(), command.reason(), command.authority());
        return Decision.of(
                new VoteAnnulled(command.sessionId(), command.voteId(), command.reason(), command.authority()));
    }

    private static Decision<SessionEvent> confirm(SessionContext context, ConfirmVote command) {
        VoteState vote = demandClosed(context, command.voteId(), command.reason(), command.authority());
        VoteDoubts doubts = VoteDoubts.of(context, vote);
        Rejected.when(!doubts.any(), SessionRejection.VOTE_NOT_DOUBTFUL);
        return Decision.of(new VoteConfirmed(
                command.sessionId(),
                command.voteId(),
                doubts.persons(),
                doubts.count(),
                command.reason(),
                command.authority()));
    }

    /** Also after the session's end and for declared votes: they stand, and the doubt shows. */
    private static Decision<SessionEvent> doubt(SessionContext context, DoubtVotes command) {
        List<String> doubtful = context.state().votes().values().stream()
                .filter(vote -> vote.use() != VoteState.Use.VOID)
                .filter(vote -> !vote.doubt().raised().contains(command.memberId())
                        && !vote.doubt().confirmed().contains(command.memberId()))
                .filter(vote -> VoteDoubts.ofMembership(context, vote).contains(command.memberId()))
                .map(VoteState::voteId)
                .toList();
        return doubtful.isEmpty()
                ? Decision.unchanged()
                : Decision.of(new VotesDoubted(command.sessionId(), command.memberId(), doubtful));
    }

    private static VoteState demandClosed(SessionContext context, String voteId, String reason, String authority) {
        context.demandOpen();
        VoteState vote = VoteRules.demandClosed(context, voteId);
        context.demandReason(reason);
        Rejected.whenBlank(SessionRejection.AUTHORITY_MISSING, authority);
        return vote;
    }
}
