package org.acuerda.command.session.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.command.agreement.rules.ProposalRules;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.rules.SessionCommand.AttachSeparateVote;
import org.acuerda.command.session.rules.SessionCommand.CastVotes;
import org.acuerda.command.session.rules.SessionCommand.CloseVote;
import org.acuerda.command.session.rules.SessionCommand.CountVotes;
import org.acuerda.command.session.rules.SessionCommand.DeclareResult;
import org.acuerda.command.session.rules.SessionCommand.ExcuseVoter;
import org.acuerda.command.session.rules.SessionCommand.GiveCastingVote;
import org.acuerda.command.session.rules.SessionCommand.OfVote;
import org.acuerda.command.session.rules.SessionCommand.OpenVote;
import org.acuerda.command.session.rules.SessionCommand.RepeatVote;
import org.acuerda.command.session.state.Majority;
import org.acuerda.command.session.state.VoteState;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.RuleSet.GeneralBusiness;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Minutes;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ResultDeclared;
import org.acuerda.events.session.SessionEvent.SeparateVoteAttached;
import org.acuerda.events.session.SessionEvent.VoteClosed;
import org.acuerda.events.session.SessionEvent.VoteOpened;
import org.acuerda.events.session.SessionEvent.VoterExcused;
import org.acuerda.events.session.SessionEvent.VotesCast;
import org.acuerda.events.session.SessionEvent.VotesCounted;

/**
 * Rules of votes, one at a time: a vote opens on a fixed text with quorum present and
 * its voters named, one for each voting unit; it is taken by name or by count, closed, its result derived, a tie
 * broken, and declared, unless it is doubtful. A favourable result is declared by adopting its agreement, see
 * {@link AdoptionRules}; {@link VoteRemedyRules} put a vote right.
 */
final class VoteRules {

    private VoteRules() {}

    static Decision<SessionEvent> decide(SessionContext context, OfVote command) {
        return switch (command) {
            case OpenVote open -> open(context, open);
            case RepeatVote repeat -> repeat(context, repeat);
            case CastVotes cast -> cast(context, cast);
            case CountVotes count -> count(context, count);
            case ExcuseVoter excuse -> excuse(context, excuse);
            case AttachSeparateVote attach -> attach(context, attach);
            case CloseVote close -> close(context, close);
            case GiveCastingVote give -> breakTie(context, give);
            case DeclareResult declare -> declare(context, declare);
        };
    }

    private static Decision<SessionEvent> open(SessionContext context, OpenVote command) {
        context.demandDeciding();
        String presiding = context.demandPresiding();
        Rejected.when(
                context.state().votes().containsKey(command.voteId()),
                SessionRejection.VOTE_ID_TAKEN,
                command.voteId());
        Item item = context.demandFreeItem(command.itemId());
        Rejected.when(context.state().undeclaredVote().isPresent(), SessionRejection.VOTE_PENDING);
        demandVotable(context, item);
        ProposalRules.refusal(command.proposal(), context.day()).ifPresent(refusal -> {
            throw new Rejected(refusal);
        });
        List<SessionEvent> events = new ArrayList<>();
        events.add(new VoteOpened(
                command.sessionId(),
                command.voteId(),
                command.itemId(),
                command.proposal(),
                command.method(),
                context.votersPresent(),
                presiding,
                context.count()));
        events.addAll(ItemRemedyRules.excused(context, command.voteId(), command.itemId(), context.votersPresent()));
        return new Decision<>(events, List.of());
    }

    /** Who may vote is asked again, so that one who came after the first opening votes now. */
    private static Decision<SessionEvent> repeat(SessionContext context, RepeatVote command) {
        VoteState repeated = Optional.ofNullable(context.state().votes().get(command.repeatsVoteId()))
                .orElseThrow(() -> new Rejected(SessionRejection.VOTE_UNKNOWN, command.repeatsVoteId()));
        Rejected.when(repeated.use() != VoteState.Use.VOID, SessionRejection.VOTE_NOT_ANNULLED);
        return open(
                context,
                new OpenVote(
                        command.sessionId(),
                        command.voteId(),
                        repeated.opened().itemId(),
                        repeated.opened().proposal(),
                        command.method()));
    }

    /** A matter that was not called is voted on only where the rules allow it. */
    private static void demandVotable(SessionContext context, Item item) {
        boolean called = context.state().business().isCalled(item) && item.matter() != Matter.GENERAL_BUSINESS;
        Rejected.when(
                !called && context.rules().generalBusiness() == GeneralBusiness.NO_VOTE,
                SessionRejection.MATTER_NOT_CALLED,
                item.number());
    }

    private static Decision<SessionEvent> cast(SessionContext context, CastVotes command) {
        VoteState vote = demandVoting(context, command.voteId());
        Rejected.when(vote.opened().method() == Ballot.Method.BY_COUNT, SessionRejection.VOTE_BY_COUNT);
        Rejected.when(command.votes().isEmpty(), SessionRejection.VOTES_NONE);
        for (Ballot.Vote each : command.votes()) {
            demandVoter(context, vote, each.voterId());
            Rejected.when(
                    !context.state().attendance().isSeatFilled(each.voterId()),
                    SessionRejection.VOTER_NOT_PRESENT,
                    context.names(List.of(each.voterId())));
        }
        List<String> voters = command.votes().stream().map(Ballot.Vote::voterId).toList();
        CallValidation.doubled(voters).ifPresent(twice -> {
            throw new Rejected(SessionRejection.ALREADY_VOTED, context.names(List.of(twice)));
        });
        return Decision.of(new VotesCast(command.sessionId(), command.voteId(), command.votes()));
    }

    private static Decision<SessionEvent> count(SessionContext context, CountVotes command) {
        VoteState vote = demandVoting(context, command.voteId());
        Rejected.when(vote.opened().method() == Ballot.Method.BY_NAME, SessionRejection.VOTE_BY_NAME);
        Ballot.Tally tally = command.tally();
        Rejected.when(
                Stream.of(tally.inFavour(), tally.against(), tally.abstentions())
                        .anyMatch(votes -> votes < 0),
                SessionRejection.TALLY_NEGATIVE);
        demandNotMore(context, vote, tally);
        return Decision.of(new VotesCounted(command.sessionId(), command.voteId(), tally));
    }

    private static Decision<SessionEvent> excuse(SessionContext context, ExcuseVoter command) {
        context.demandOpen();
        VoteState vote = demandTaking(context, command.voteId());
        context.demandReason(command.reason());
        demandVoter(context, vote, command.memberId());
        return Decision.of(
                new VoterExcused(command.sessionId(), command.voteId(), command.memberId(), command.reason()));
    }

    /** A separate vote may come in writing until the minutes are approved. */
    private static Decision<SessionEvent> attach(SessionContext context, AttachSeparateVote command) {
        if (!context.state().phase().isEnded()) {
            context.demandOpenOrInRecess();
        }
        VoteState vote = vote(context, command.voteId());
        Rejected.when(
                !vote.opened().voterIds().contains(command.memberId()),
                SessionRejection.NOT_A_VOTER,
                context.names(List.of(command.memberId())));
        Rejected.when(
                context.state().minutes().compareTo(Minutes.Stage.APPROVED) >= 0,
                SessionRejection.SEPARATE_VOTE_TOO_LATE);
        context.demandComplete(command.document());
        return Decision.of(new SeparateVoteAttached(
                command.sessionId(), command.voteId(), command.memberId(), command.document()));
    }

    private static Decision<SessionEvent> close(SessionContext context, CloseVote command) {
        VoteState vote = demandVoting(context, command.voteId());
        switch (vote.opened().method()) {
            case BY_NAME -> demandAllVoted(context, vote);
            case BY_COUNT -> demandCounted(context, vote);
        }
        int present = (int) vote.opened().voterIds().stream()
                .filter(voter -> vote.cast().containsKey(voter) || canVote(context, voter))
                .count();
        int excused = (int)
                vote.excused().stream().filter(voter -> canVote(context, voter)).count();
        Ballot.Tally tally = vote.tally();
        return Decision.of(new VoteClosed(
                command.sessionId(),
                command.voteId(),
                tally,
                present,
                Majority.of(context.rules().majority(), tally, present),
                tally.inFavour() > 0 && tally.inFavour() == present - excused));
    }

    /** The presiding person decides a tie. */
    private static Decision<SessionEvent> breakTie(SessionContext context, GiveCastingVote command) {
        context.demandOpen();
        VoteState vote = demandClosed(context, command.voteId());
        VoteDoubts.of(context, vote).demandNone(context);
        return CastingVoteRules.give(context, vote, command);
    }

    private static Decision<SessionEvent> declare(SessionContext context, DeclareResult command) {
        VoteState vote = demandDeclarable(context, command.voteId());
        Rejected.when(result(vote) == Ballot.Result.CARRIED, SessionRejection.RESULT_FAVOURABLE);
        return Decision.of(
                new ResultDeclared(command.sessionId(), command.voteId(), Ballot.Result.DEFEATED),
                new ItemConcluded(
                        command.sessionId(),
                        vote.opened().itemId(),
                        Agenda.Outcome.REJECTED,
                        Recorded.notOnRecord(),
                        command.note()));
    }

    /**
     * A vote whose result can be declared: closed, without doubt, not declared yet, and not tied where the tie can be
     * broken. Quorum is not asked for as of now: the votes were taken with it.
     */
    static VoteState demandDeclarable(SessionContext context, String voteId) {
        context.demandOpen();
        VoteState vote = demandClosed(context, voteId);
        VoteDoubts.of(context, vote).demandNone(context);
        Rejected.when(
                result(vote) == Ballot.Result.TIED && CastingVoteRules.canBeGiven(context, vote),
                SessionRejection.TIE_UNBROKEN);
        return vote;
    }

    /** A closed vote whose result was not declared. */
    static VoteState demandClosed(SessionContext context, String voteId) {
        VoteState vote = vote(context, voteId);
        Rejected.when(vote.use() == VoteState.Use.DECLARED, SessionRejection.RESULT_DECLARED);
        Rejected.when(vote.isOpen(), SessionRejection.VOTE_STILL_OPEN);
        return vote;
    }

    private static Ballot.Result result(VoteState vote) {
        return vote.result().orElseThrow(() -> new Rejected(SessionRejection.VOTE_STILL_OPEN));
    }

    /** A vote that was neither called off nor annulled. */
    private static VoteState vote(SessionContext context, String voteId) {
        VoteState vote = Optional.ofNullable(context.state().votes().get(voteId))
                .orElseThrow(() -> new Rejected(SessionRejection.VOTE_UNKNOWN, voteId));
        Rejected.when(vote.use() == VoteState.Use.VOID, SessionRejection.VOTE_ANNULLED);
        return vote;
    }

    /** Votes are taken only with quorum, also when it was lost after the vote opened. */
    private static VoteState demandVoting(SessionContext context, String voteId) {
        context.demandOpen();
        VoteState vote = demandTaking(context, voteId);
        context.demandQuorum();
        return vote;
    }

    static VoteState demandTaking(SessionContext context, String voteId) {
        VoteState vote = vote(context, voteId);
        Rejected.when(!vote.isOpen(), SessionRejection.VOTE_CLOSED);
        return vote;
    }

    /** Someone who may still vote: named when the vote opened, a member still, not excused, and has not voted. */
    private static void demandVoter(SessionContext context, VoteState vote, String memberId) {
        Rejected.when(
                !vote.opened().voterIds().contains(memberId) || !VoteDoubts.isVoterOn(context, memberId, context.day()),
                SessionRejection.NOT_A_VOTER,
                context.names(List.of(memberId)));
        Rejected.when(
                vote.excused().contains(memberId), SessionRejection.VOTER_IS_EXCUSED, context.names(List.of(memberId)));
        Rejected.when(
                vote.cast().containsKey(memberId), SessionRejection.ALREADY_VOTED, context.names(List.of(memberId)));
    }

    private static void demandAllVoted(SessionContext context, VoteState vote) {
        List<String> missing = eligible(context, vote).stream()
                .filter(voter -> !vote.cast().containsKey(voter))
                .toList();
        Rejected.when(!missing.isEmpty(), SessionRejection.VOTES_MISSING, context.names(missing));
    }

    private static void demandCounted(SessionContext context, VoteState vote) {
        Ballot.Tally tally = vote.counted().orElseThrow(() -> new Rejected(SessionRejection.VOTES_NOT_COUNTED));
        demandNotMore(context, vote, tally);
    }

    /** No more votes are counted than there are voters. */
    private static void demandNotMore(SessionContext context, VoteState vote, Ballot.Tally tally) {
        int eligible = eligible(context, vote).size();
        Rejected.when(
                (long) tally.inFavour() + tally.against() + tally.abstentions() > eligible,
                SessionRejection.TALLY_TOO_HIGH,
                eligible);
    }

    private static List<String> eligible(SessionContext context, VoteState vote) {
        return vote.opened().voterIds().stream()
                .filter(voter -> !vote.excused().contains(voter))
                .filter(voter -> canVote(context, voter))
                .toList();
    }

    /** Whether a voter is a member still and there, in person or by a substitute. */
    private static boolean canVote(SessionContext context, String voterId) {
        return VoteDoubts.isVoterOn(context, voterId, context.day())
                && context.state().attendance().isSeatFilled(voterId);
    }
}
