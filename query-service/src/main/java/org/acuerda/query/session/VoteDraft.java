package org.acuerda.query.session;

import java.util.List;
import org.acuerda.events.session.Ballot;
import org.acuerda.query.session.SessionView.CastingVote;
import org.acuerda.query.session.SessionView.Closing;
import org.acuerda.query.session.SessionView.Excused;
import org.acuerda.query.session.SessionView.SeparateVote;
import org.acuerda.query.session.SessionView.Vote;
import org.jspecify.annotations.Nullable;

/** A vote while one more event is told: what may change after it opened. It lives for one fold only. */
final class VoteDraft {

    private final Vote before;

    List<Ballot.Vote> ballots;
    Ballot.@Nullable Tally counted;
    List<Excused> excused;
    List<SeparateVote> separateVotes;

    @Nullable Closing closing;

    @Nullable CastingVote castingVote;

    Ballot.@Nullable Result declared;
    boolean doubtful;

    VoteDraft(Vote before) {
        this.before = before;
        ballots = before.ballots();
        counted = before.counted();
        excused = before.excused();
        separateVotes = before.separateVotes();
        closing = before.closing();
        castingVote = before.castingVote();
        declared = before.declared();
        doubtful = before.doubtful();
    }

    /** The vote as it stands now. */
    Vote vote() {
        return new Vote(
                before.voteId(),
                before.itemId(),
                before.proposal(),
                before.method(),
                before.voterIds(),
                before.presidingId(),
                before.count(),
                before.opened(),
                ballots,
                counted,
                excused,
                separateVotes,
                closing,
                castingVote,
                declared,
                doubtful);
    }
}
