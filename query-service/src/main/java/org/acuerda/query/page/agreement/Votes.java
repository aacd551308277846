package org.acuerda.query.page.agreement;

import java.util.List;
import org.acuerda.events.session.Ballot;
import org.acuerda.query.language.PageText;
import org.acuerda.query.session.SessionView;
import org.jspecify.annotations.Nullable;

/** View model of votes for templates. Results are those of the record; no result is decided here. */
public final class Votes {

    private static final int WHOLE = 100;

    /**
     * A line of a tally.
     *
     * @param percent share of all votes, 0 to 100
     */
    record Line(Ballot.Choice choice, int votes, int percent) {}

    /** The lines of a tally in the order of announcement. */
    public List<Line> lines(Ballot.Tally tally) {
        return List.of(
                line(Ballot.Choice.IN_FAVOUR, tally.inFavour(), tally),
                line(Ballot.Choice.AGAINST, tally.against(), tally),
                line(Ballot.Choice.ABSTENTION, tally.abstentions(), tally));
    }

    private static Line line(Ballot.Choice choice, int votes, Ballot.Tally tally) {
        return new Line(choice, votes, tally.total() == 0 ? 0 : Math.round((float) WHOLE * votes / tally.total()));
    }

    /** The votes as far as they are known: closed, counted, or given so far; null where there is no vote. */
    public Ballot.@Nullable Tally tallyOf(SessionView.Vote vote) {
        if (vote.result().closing() != null) {
            return vote.result().closing().tally();
        }
        if (vote.polling().counted() != null) {
            return vote.polling().counted();
        }
        return vote.polling().ballots().isEmpty()
                ? null
                : new Ballot.Tally(
                        given(vote, Ballot.Choice.IN_FAVOUR),
                        given(vote, Ballot.Choice.AGAINST),
                        given(vote, Ballot.Choice.ABSTENTION));
    }

    private static int given(SessionView.Vote vote, Ballot.Choice choice) {
        return Math.toIntExact(vote.polling().ballots().stream()
                .filter(ballot -> ballot.choice() == choice)
                .count());
    }

    /** The votes about one item, oldest first. */
    public List<SessionView.Vote> about(SessionView session, String itemId) {
        return session.deliberation().votes().stream()
                .filter(vote -> vote.itemId().equals(itemId))
                .toList();
    }

    /** The vote that repeated a vote without a result; null where none did. */
    public SessionView.@Nullable Vote repeated(SessionView session, SessionView.Vote vote) {
        List<SessionView.Vote> about = about(session, vote.itemId());
        int next = about.indexOf(vote) + 1;
        return vote.remedies().voiding() == null || next >= about.size() ? null : about.get(next);
    }

    /** A vote in a few words: its method and its result. */
    public String brief(SessionView.Vote vote, PageText words) {
        Ballot.Tally tally = tallyOf(vote);
        return tally == null
                ? result(vote, words)
                : result(vote, words) + ": "
                        + words.say("vote.tally", tally.inFavour(), tally.against(), tally.abstentions());
    }

    /** How a vote ended, or how far it is. */
    public String result(SessionView.Vote vote, PageText words) {
        if (vote.remedies().voiding() != null) {
            return words.say(vote.remedies().voiding().authority() == null ? "vote.called-off" : "vote.annulled");
        }
        if (vote.result().declared() == null) {
            return words.say(vote.result().closing() == null ? "vote.open" : "vote.undeclared");
        }
        String declared = words.of(vote.result().declared());
        return vote.result().castingVote() == null ? declared : words.say("vote.by-casting", declared);
    }
}
