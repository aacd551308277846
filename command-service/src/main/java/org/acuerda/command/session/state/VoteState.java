package org.acuerda.command.session.state;

import static org.acuerda.command.decision.Copies.plus;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acuerda.command.decision.Buildable;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.SessionEvent.CastingVoteGiven;
import org.acuerda.events.session.SessionEvent.VoteConfirmed;
import org.acuerda.events.session.SessionEvent.VoteCorrected;
import org.acuerda.events.session.SessionEvent.VoteOpened;

/**
 * State of one vote.
 *
 * @param cast choices by voter, in a vote by name
 * @param counted the last count, in a vote by show of hands
 * @param closedAt empty while votes are taken
 * @param result empty until closed; a tie until the casting vote
 * @param tieBrokenBy who gave the casting vote; empty where there was none
 */
@Buildable
public record VoteState(
        VoteOpened opened,
        Instant openedAt,
        Set<String> excused,
        Map<String, Ballot.Choice> cast,
        Optional<Ballot.Tally> counted,
        Optional<Instant> closedAt,
        Optional<Ballot.Result> result,
        Optional<String> tieBrokenBy,
        Use use,
        VoteDoubt doubt)
        implements VoteStateBuilder.With {

    /** What became of a vote. */
    public enum Use {
        /** It is open, or waits for its declaration. */
        PENDING,
        DECLARED,
        /** It was called off or annulled; its item can be voted on again. */
        VOID
    }

    public VoteState {
        excused = Copies.of(excused);
        cast = Copies.of(cast);
    }

    static VoteState of(VoteOpened opened, Instant at) {
        return VoteStateBuilder.builder()
                .opened(opened)
                .openedAt(at)
                .excused(Set.of())
                .cast(Map.of())
                .use(Use.PENDING)
                .doubt(VoteDoubt.NONE)
                .build();
    }

    VoteState excused(String voterId) {
        return withExcused(plus(excused, voterId));
    }

    VoteState cast(Iterable<Ballot.Vote> votes) {
        Map<String, Ballot.Choice> more = new HashMap<>(cast);
        votes.forEach(vote -> more.put(vote.voterId(), vote.choice()));
        return withCast(more);
    }

    VoteState corrected(VoteCorrected event) {
        return withCast(plus(cast, event.voterId(), event.choice()));
    }

    VoteState counted(Ballot.Tally tally) {
        return withCounted(Optional.of(tally));
    }

    VoteState closed(Ballot.Result derived, Instant at) {
        return with(vote -> vote.closedAt(Optional.of(at)).result(Optional.of(derived)));
    }

    /** The tie broken: in favour it is carried, else it is not. */
    VoteState broken(CastingVoteGiven event) {
        Ballot.Result broken =
                event.choice() == Ballot.Choice.IN_FAVOUR ? Ballot.Result.CARRIED : Ballot.Result.DEFEATED;
        return with(vote -> vote.result(Optional.of(broken)).tieBrokenBy(Optional.of(event.presidingId())));
    }

    VoteState asDeclared() {
        return withUse(Use.DECLARED);
    }

    VoteState asVoid() {
        return withUse(Use.VOID);
    }

    VoteState doubted(String person) {
        return withDoubt(doubt.raised(person));
    }

    VoteState confirmed(VoteConfirmed event) {
        return withDoubt(doubt.confirmed(event));
    }

    public String voteId() {
        return opened.voteId();
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** What was voted, by whichever method. */
    public Ballot.Tally tally() {
        return switch (opened.method()) {
            case BY_COUNT -> counted.orElse(new Ballot.Tally(0, 0, 0));
            case BY_NAME ->
                new Ballot.Tally(
                        votes(Ballot.Choice.IN_FAVOUR), votes(Ballot.Choice.AGAINST), votes(Ballot.Choice.ABSTENTION));
        };
    }

    private int votes(Ballot.Choice choice) {
        return (int) cast.values().stream().filter(choice::equals).count();
    }
}
