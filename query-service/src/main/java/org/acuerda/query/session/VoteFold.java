package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.SessionEvent.CastingVoteGiven;
import org.acuerda.events.session.SessionEvent.ResultDeclared;
import org.acuerda.events.session.SessionEvent.SeparateVoteAttached;
import org.acuerda.events.session.SessionEvent.VoteAnnulled;
import org.acuerda.events.session.SessionEvent.VoteCalledOff;
import org.acuerda.events.session.SessionEvent.VoteClosed;
import org.acuerda.events.session.SessionEvent.VoteConfirmed;
import org.acuerda.events.session.SessionEvent.VoteCorrected;
import org.acuerda.events.session.SessionEvent.VoteOpened;
import org.acuerda.events.session.SessionEvent.VoterExcused;
import org.acuerda.events.session.SessionEvent.VotesCast;
import org.acuerda.events.session.SessionEvent.VotesCounted;
import org.acuerda.events.session.SessionEvent.VotesDoubted;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.BallotCorrection;
import org.acuerda.query.session.SessionView.CastingVote;
import org.acuerda.query.session.SessionView.Closing;
import org.acuerda.query.session.SessionView.Confirmation;
import org.acuerda.query.session.SessionView.Doubt;
import org.acuerda.query.session.SessionView.DoubtCause;
import org.acuerda.query.session.SessionView.Excused;
import org.acuerda.query.session.SessionView.Opening;
import org.acuerda.query.session.SessionView.Polling;
import org.acuerda.query.session.SessionView.QuorumOccasion;
import org.acuerda.query.session.SessionView.Remedies;
import org.acuerda.query.session.SessionView.SeparateVote;
import org.acuerda.query.session.SessionView.Voiding;
import org.acuerda.query.session.SessionView.Vote;
import org.acuerda.query.session.SessionView.VoteResult;

/** Fold of the votes of a session, from the fixed text to the declared result, with what was put right. */
final class VoteFold {

    private VoteFold() {}

    static SessionView opened(SessionView now, VoteOpened event, Attribution act) {
        Vote vote = SessionViewVoteBuilder.builder()
                .voteId(event.voteId())
                .itemId(event.itemId())
                .proposal(event.proposal())
                .opening(new Opening(event.method(), event.voterIds(), event.presidingId(), event.count(), act))
                .polling(SessionViewPollingBuilder.builder().build())
                .result(SessionViewVoteResultBuilder.builder().doubtful(false).build())
                .remedies(SessionViewRemediesBuilder.builder().build())
                .build();
        return with(
                RollFold.counted(now, QuorumOccasion.VOTE, event.count(), act),
                plus(now.deliberation().votes(), vote));
    }

    /** A voter's last vote before the vote closes replaces the earlier ones. */
    static SessionView cast(SessionView now, VotesCast event) {
        Set<String> voters = event.votes().stream().map(Ballot.Vote::voterId).collect(Collectors.toSet());
        return polled(
                now,
                event.voteId(),
                polling -> polling.withBallots(Stream.concat(
                                polling.ballots().stream().filter(ballot -> !voters.contains(ballot.voterId())),
                                event.votes().stream())
                        .toList()));
    }

    static SessionView counted(SessionView now, VotesCounted event) {
        return polled(now, event.voteId(), polling -> polling.withCounted(event.tally()));
    }

    static SessionView excused(SessionView now, VoterExcused event, Attribution act) {
        Excused excused = new Excused(event.memberId(), event.reason(), act);
        return polled(now, event.voteId(), polling -> polling.withExcused(plus(polling.excused(), excused)));
    }

    static SessionView separated(SessionView now, SeparateVoteAttached event, Attribution act) {
        SeparateVote separate = new SeparateVote(event.memberId(), event.document(), act);
        return polled(
                now, event.voteId(), polling -> polling.withSeparateVotes(plus(polling.separateVotes(), separate)));
    }

    static SessionView closed(SessionView now, VoteClosed event, Attribution act) {
        Closing closing = new Closing(event.tally(), event.present(), event.result(), event.unanimous(), act);
        return decided(now, event.voteId(), result -> result.withClosing(closing));
    }

    static SessionView decided(SessionView now, CastingVoteGiven event, Attribution act) {
        CastingVote castingVote = new CastingVote(event.presidingId(), event.choice(), act);
        return decided(now, event.voteId(), result -> result.withCastingVote(castingVote));
    }

    static SessionView declared(SessionView now, ResultDeclared event) {
        return decided(now, event.voteId(), result -> result.withDeclared(event.result()));
    }

    static SessionView corrected(SessionView now, VoteCorrected event, Attribution act) {
        BallotCorrection correction =
                new BallotCorrection(event.voterId(), event.before(), event.choice(), event.reason(), act);
        return remedied(
                polled(
                        now,
                        event.voteId(),
                        polling -> polling.withBallots(replaced(
                                polling.ballots(),
                                ballot -> ballot.voterId().equals(event.voterId()),
                                ballot -> new Ballot.Vote(event.voterId(), event.choice())))),
                event.voteId(),
                remedies -> remedies.withBallotCorrections(plus(remedies.ballotCorrections(), correction)));
    }

    static SessionView calledOff(SessionView now, VoteCalledOff event, Attribution act) {
        Voiding voiding = new Voiding(event.reason(), null, act);
        return remedied(now, event.voteId(), remedies -> remedies.withVoiding(voiding));
    }

    static SessionView annulled(SessionView now, VoteAnnulled event, Attribution act) {
        Voiding voiding = new Voiding(event.reason(), event.authority(), act);
        return remedied(now, event.voteId(), remedies -> remedies.withVoiding(voiding));
    }

    static SessionView doubted(SessionView now, VotesDoubted event, Attribution act) {
        return doubted(now, event.voteIds(), new Doubt(event.memberId(), DoubtCause.MEMBERSHIP, act));
    }

    static SessionView doubted(SessionView now, List<String> voteIds, Doubt doubt) {
        return with(
                now,
                replaced(
                        now.deliberation().votes(),
                        vote -> voteIds.contains(vote.voteId()),
                        vote -> vote.with(
                                doubted -> doubted.result(vote.result().withDoubtful(true))
                                        .remedies(vote.remedies()
                                                .withDoubts(plus(vote.remedies().doubts(), doubt))))));
    }

    static SessionView confirmed(SessionView now, VoteConfirmed event, Attribution act) {
        Confirmation confirmation =
                new Confirmation(event.doubtedIds(), event.count(), event.reason(), event.authority(), act);
        return remedied(
                decided(now, event.voteId(), result -> result.withDoubtful(false)),
                event.voteId(),
                remedies -> remedies.withConfirmations(plus(remedies.confirmations(), confirmation)));
    }

    private static SessionView remedied(SessionView now, String voteId, UnaryOperator<Remedies> change) {
        return changed(now, voteId, vote -> vote.withRemedies(change.apply(vote.remedies())));
    }

    private static SessionView polled(SessionView now, String voteId, UnaryOperator<Polling> change) {
        return changed(now, voteId, vote -> vote.withPolling(change.apply(vote.polling())));
    }

    private static SessionView decided(SessionView now, String voteId, UnaryOperator<VoteResult> change) {
        return changed(now, voteId, vote -> vote.withResult(change.apply(vote.result())));
    }

    private static SessionView changed(SessionView now, String voteId, UnaryOperator<Vote> change) {
        return with(
                now, replaced(now.deliberation().votes(), vote -> vote.voteId().equals(voteId), change));
    }

    private static SessionView with(SessionView now, List<Vote> votes) {
        return now.withDeliberation(now.deliberation().withVotes(votes));
    }
}
