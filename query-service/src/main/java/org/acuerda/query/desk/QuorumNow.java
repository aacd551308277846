package org.acuerda.query.desk;

import org.acuerda.events.commission.RuleSet;
import tools.jackson.databind.JsonNode;

/**
 * View of the quorum at this moment, as the command side counts it.
 *
 * @param present voting units present
 * @param required voting units required
 * @param members members with a vote in office, vacancies included where the rules count them
 * @param withThosePresent whether any number is enough, in a second call
 * @param verified whether the rule was read in its source or is only assumed
 */
record QuorumNow(
        int present,
        int required,
        int members,
        boolean reached,
        RuleSet.Quorum.Formula formula,
        boolean withThosePresent,
        boolean verified) {

    static QuorumNow of(JsonNode answer) {
        return new QuorumNow(
                answer.path("present").asInt(),
                answer.path("required").asInt(),
                answer.path("members").asInt(),
                answer.path("reached").asBoolean(),
                RuleSet.Quorum.Formula.valueOf(answer.path("formula").asString()),
                answer.path("withThosePresent").asBoolean(),
                answer.path("verified").asBoolean());
    }
}
