package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.SessionEvent.CastingVoteGiven;
import org.acuerda.events.session.SessionEvent.ResultDeclared;
import org.acuerda.events.session.SessionEvent.SeparateVoteAttached;
import org.acuerda.events.session.SessionEvent.VoteClosed;
import org.acuerda.events.session.SessionEvent.VoteOpened;
import org.acuerda.events.session.SessionEvent.VoterExcused;
import org.acuerda.events.session.SessionEvent.VotesCast;
import org.acuerda.events.session.SessionEvent.VotesCounted;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.CastingVote;
import org.acuerda.query.session.SessionView.Closing;
import org.acuerda.query.session.SessionView.Excused;
import org.acuerda.query.session.SessionView.QuorumOccasion;
import org.acuerda.query.session.SessionView.SeparateVote;
import org.acuerda.query.session.SessionView.Vote;

/** The votes of a session, from the fixed text to the declared result. */
final class VoteFold {

    private VoteFold() {}

    static void opened(SessionDraft now, VoteOpened event, Attribution act) {
        Vote vote = new Vote(
                event.voteId(),
                event.itemId(),
                event.proposal(),
                event.method(),
                event.voterIds(),
                event.presidingId(),
                event.count(),
                act,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                false);
        now.votes = plus(now.votes, vote);
        RollFold.counted(now, QuorumOccasion.VOTE, event.count(), act);
    }

    /** A voter who votes again before the vote closes has voted once, the last time. */
    static void cast(SessionDraft now, VotesCast event) {
        Set<String> voters = event.votes().stream().map(Ballot.Vote::voterId).collect(Collectors.toSet());
        change(
                now,
                event.voteId(),
                vote -> vote.ballots = Stream.concat(
                                vote.ballots.stream().filter(ballot -> !voters.contains(ballot.voterId())),
                                event.votes().stream())
                        .toList());
    }

    static void counted(SessionDraft now, VotesCounted event) {
        change(now, event.voteId(), vote -> vote.counted = event.tally());
    }

    static void excused(SessionDraft now, VoterExcused event, Attribution act) {
        Excused excused = new Excused(event.memberId(), event.reason(), act);
        change(now, event.voteId(), vote -> vote.excused = plus(vote.excused, excused));
    }

    static void separated(SessionDraft now, SeparateVoteAttached event, Attribution act) {
        SeparateVote separate = new SeparateVote(event.memberId(), event.document(), act);
        change(now, event.voteId(), vote -> vote.separateVotes = plus(vote.separateVotes, separate));
    }

    static void closed(SessionDraft now, VoteClosed event, Attribution act) {
        Closing closing = new Closing(event.tally(), event.present(), event.result(), event.unanimous(), act);
        change(now, event.voteId(), vote -> vote.closing = closing);
    }

    static void decided(SessionDraft now, CastingVoteGiven event, Attribution act) {
        CastingVote castingVote = new CastingVote(event.presidingId(), event.choice(), act);
        change(now, event.voteId(), vote -> vote.castingVote = castingVote);
    }

    static void declared(SessionDraft now, ResultDeclared event) {
        change(now, event.voteId(), vote -> vote.declared = event.result());
    }

    static void doubted(SessionDraft now, List<String> voteIds) {
        voteIds.forEach(voteId -> change(now, voteId, vote -> vote.doubtful = true));
    }

    private static void change(SessionDraft now, String voteId, Consumer<VoteDraft> change) {
        now.votes = replaced(now.votes, vote -> vote.voteId().equals(voteId), vote -> {
            VoteDraft draft = new VoteDraft(vote);
            change.accept(draft);
            return draft.vote();
        });
    }
}
