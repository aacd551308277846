package org.acuerda.command.session.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.decision.Rejection;
import org.acuerda.command.membership.Membership.Member;
import org.acuerda.command.session.rules.SessionCommand.GiveCastingVote;
import org.acuerda.command.session.state.VoteState;
import org.acuerda.events.commission.RuleSet.Majority.CastingVote;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.CastingVoteGiven;

/**
 * Rules of the casting vote: the presiding person's own vote counts once more, unless the rule set leaves
 * the choice free. Whoever was excused from the vote, abstained or has no vote on record in it has nothing to count
 * once more; then what is tied is not carried.
 */
public final class CastingVoteRules {

    private CastingVoteRules() {}

    static Decision<SessionEvent> give(SessionContext context, VoteState vote, GiveCastingVote command) {
        Rejected.when(!vote.result().equals(Optional.of(Ballot.Result.TIED)), SessionRejection.NO_TIE);
        String presiding = context.demandPresiding();
        String name = context.names(List.of(presiding));
        Rejected.when(!presiding.equals(command.presidingId()), SessionRejection.NOT_PRESIDING, name);
        Rejected.when(command.choice() == Ballot.Choice.ABSTENTION, SessionRejection.CASTING_VOTE_ABSTAINS);
        refusal(context, vote, presiding).ifPresent(refusal -> {
            throw new Rejected(refusal);
        });
        Rejected.when(
                !isFree(context) && !ownVote(context, vote, presiding).equals(Optional.of(command.choice())),
                SessionRejection.CASTING_VOTE_NOT_OWN,
                name);
        return Decision.of(
                new CastingVoteGiven(command.sessionId(), command.voteId(), command.presidingId(), command.choice()));
    }

    /** Whether whoever presides now can break the tie of a vote. */
    static boolean canBeGiven(SessionContext context, VoteState vote) {
        return context.state()
                .presidingId()
                .filter(presiding -> refusal(context, vote, presiding).isEmpty())
                .isPresent();
    }

    /** The choice that the rules leave to whoever presides; empty where they leave none, or both. */
    public static Optional<Ballot.Choice> onlyChoice(SessionContext context, VoteState vote) {
        return isFree(context)
                ? Optional.empty()
                : context.state().presidingId().flatMap(presiding -> ownVote(context, vote, presiding));
    }

    private static Optional<Rejection> refusal(SessionContext context, VoteState vote, String presiding) {
        String name = context.names(List.of(presiding));
        if (vote.excused().contains(presiding)) {
            return Optional.of(Rejection.of(SessionRejection.CASTING_VOTE_EXCUSED, name));
        }
        if (isFree(context)) {
            return Optional.empty();
        }
        if (vote.opened().method() == Ballot.Method.BY_COUNT) {
            return Optional.of(Rejection.of(SessionRejection.CASTING_VOTE_UNKNOWN, name));
        }
        Optional<Ballot.Choice> own = ownVote(context, vote, presiding);
        if (own.isEmpty()) {
            return Optional.of(Rejection.of(SessionRejection.CASTING_VOTE_WITHOUT_OWN, name));
        }
        return own.filter(Ballot.Choice.ABSTENTION::equals)
                .map(abstained -> Rejection.of(SessionRejection.CASTING_VOTE_OWN_ABSTAINED, name));
    }

    private static boolean isFree(SessionContext context) {
        return context.rules().majority().castingVote() == CastingVote.FREE;
    }

    /** The vote of the person or, where bodies vote, of their body. */
    private static Optional<Ballot.Choice> ownVote(SessionContext context, VoteState vote, String presiding) {
        String unit = unit(context, presiding);
        return vote.cast().entrySet().stream()
                .filter(cast -> unit(context, cast.getKey()).equals(unit))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String unit(SessionContext context, String memberId) {
        return context.membership()
                .member(memberId)
                .map((Member member) -> member.votingUnit(context.rules().votingUnit()))
                .orElse(memberId);
    }
}
