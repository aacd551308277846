package org.acuerda.command.session.state;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.VoteConfirmed;

/**
 * State of the doubts on one vote.
 *
 * @param raised persons whose part in the vote is in doubt, and not confirmed since
 * @param confirmed persons whose part was in doubt and was confirmed
 * @param count quorum of the vote as it was confirmed; empty before
 */
public record VoteDoubt(Set<String> raised, Set<String> confirmed, Optional<Roll.Count> count) {

    static final VoteDoubt NONE = new VoteDoubt(Set.of(), Set.of(), Optional.empty());

    public VoteDoubt {
        raised = Copies.of(raised);
        confirmed = Copies.of(confirmed);
    }

    VoteDoubt raised(String person) {
        Set<String> known = new HashSet<>(confirmed);
        known.remove(person);
        return new VoteDoubt(union(raised, Set.of(person)), known, count);
    }

    VoteDoubt confirmed(VoteConfirmed event) {
        return new VoteDoubt(Set.of(), union(confirmed, event.doubtedIds()), Optional.of(event.count()));
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
