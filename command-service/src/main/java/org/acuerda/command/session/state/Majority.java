package org.acuerda.command.session.state;

import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.Majority.CastingVote;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Ballot.Result;

/** Rules of majorities: the result that votes have under the rules. Derived, never typed. */
public final class Majority {

    private Majority() {}

    /**
     * The result of a closed vote. It is tied only where the presiding person may break the tie and one more vote in
     * favour would carry it; otherwise what has no majority is not carried.
     *
     * @param present voting units that took part: those present and those who voted before they left
     */
    public static Result of(RuleSet.Majority rule, Ballot.Tally tally, int present) {
        if (isMajority(rule, tally.inFavour(), tally.against(), present)) {
            return Result.CARRIED;
        }
        boolean even = tally.inFavour() == tally.against() && tally.inFavour() > 0;
        return rule.castingVote() != CastingVote.NONE
                        && even
                        && isMajority(rule, tally.inFavour() + 1, tally.against(), present)
                ? Result.TIED
                : Result.DEFEATED;
    }

    private static boolean isMajority(RuleSet.Majority rule, int inFavour, int against, int present) {
        return switch (rule.basis()) {
            case OF_THOSE_PRESENT -> inFavour * 2 > present;
            case OF_VOTES_CAST -> inFavour > against;
        };
    }
}
