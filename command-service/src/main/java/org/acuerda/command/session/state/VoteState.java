package org.acuerda.command.session.state;

import static org.acuerda.command.decision.Copies.plus;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acuerda.command.decision.Buildable;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.SessionEvent.VoteOpened;

/**
 * State of one vote.
 *
 * @param cast choices by voter, in a vote by name
 * @param counted the last count, in a vote by show of hands
 * @param closedAt empty while votes are taken
 * @param result empty until closed; a tie until the casting vote
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
        boolean declared)
        implements VoteStateBuilder.With {

    public VoteState {
        excused = Set.copyOf(excused);
        cast = Map.copyOf(cast);
    }

    static VoteState of(VoteOpened opened, Instant at) {
        return VoteStateBuilder.builder()
                .opened(opened)
                .openedAt(at)
                .excused(Set.of())
                .cast(Map.of())
                .declared(false)
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

    VoteState counted(Ballot.Tally tally) {
        return withCounted(Optional.of(tally));
    }

    VoteState closed(Ballot.Result derived, Instant at) {
        return with(vote -> vote.closedAt(Optional.of(at)).result(Optional.of(derived)));
    }

    /** The tie broken: in favour it is carried, else it is not. */
    VoteState broken(Ballot.Choice choice) {
        Ballot.Result broken = choice == Ballot.Choice.IN_FAVOUR ? Ballot.Result.CARRIED : Ballot.Result.DEFEATED;
        return withResult(Optional.of(broken));
    }

    VoteState asDeclared() {
        return withDeclared(true);
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
