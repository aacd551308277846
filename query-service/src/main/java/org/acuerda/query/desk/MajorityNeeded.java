package org.acuerda.query.desk;

import org.acuerda.events.commission.RuleSet.Majority;
import org.acuerda.events.commission.RuleSet.Majority.CastingVote;
import org.acuerda.query.language.PageText;

/**
 * View model of the votes in favour that carry a text now, under the rules of the session.
 *
 * @param present voting units that take part
 */
record MajorityNeeded(Majority rule, int present) {

    /** What carries the text, then what a tie means. */
    public String text(PageText words) {
        String needed =
                switch (rule.basis()) {
                    case OF_THOSE_PRESENT -> words.say("desk.majority.of-those-present", present / 2 + 1, present);
                    case OF_VOTES_CAST -> words.say("desk.majority.of-votes-cast");
                };
        return needed + " "
                + words.say(rule.castingVote() == CastingVote.NONE ? "desk.majority.tie.lost" : "desk.majority.tie");
    }
}
