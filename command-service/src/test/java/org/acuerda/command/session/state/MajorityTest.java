package org.acuerda.command.session.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.Majority.Basis;
import org.acuerda.events.commission.RuleSet.Majority.CastingVote;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Ballot.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {

    /** */
    @ParameterizedTest(name = "{1} : {2} : {3} of {4} by {0} is {5}")
    @CsvSource({
        "OF_THOSE_PRESENT, 6, 4, 0, 10, CARRIED",
        "OF_THOSE_PRESENT, 5, 4, 1, 10, DEFEATED",
        "OF_THOSE_PRESENT, 5, 5, 0, 10, TIED",
        "OF_THOSE_PRESENT, 4, 4, 1, 9, TIED",
        "OF_THOSE_PRESENT, 4, 4, 2, 10, DEFEATED",
        "OF_THOSE_PRESENT, 0, 0, 10, 10, DEFEATED",
        "OF_VOTES_CAST, 3, 2, 5, 10, CARRIED",
        "OF_VOTES_CAST, 2, 3, 5, 10, DEFEATED",
        "OF_VOTES_CAST, 2, 2, 6, 10, TIED",
        "OF_VOTES_CAST, 0, 0, 10, 10, DEFEATED"
    })
    void derivesTheResult(Basis basis, int inFavour, int against, int abstentions, int present, Result result) {
        Ballot.Tally tally = new Ballot.Tally(inFavour, against, abstentions);

        assertThat(Majority.of(new RuleSet.Majority(basis, CastingVote.FOLLOWS_OWN_VOTE), tally, present))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"OF_THOSE_PRESENT, 5, 5, 10", "OF_VOTES_CAST, 2, 2, 10"})
    void knowsNoTieWithoutACastingVote(Basis basis, int inFavour, int against, int present) {
        Ballot.Tally tally = new Ballot.Tally(inFavour, against, 0);

        assertThat(Majority.of(new RuleSet.Majority(basis, CastingVote.NONE), tally, present))
                .isEqualTo(Result.DEFEATED);
    }
}
