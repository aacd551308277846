package org.acuerda.query.page.log;

import java.util.List;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.CommissionEvent.SecretaryDesignated;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.query.language.Ordinals;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;

/** Arguments of the sentences about a commission. */
final class CommissionSentenceArguments {

    private CommissionSentenceArguments() {}

    static List<Object> of(CommissionEvent event, NameResolver names) {
        PageText words = names.words();
        return switch (event) {
            case CommissionEstablished recorded ->
                List.of(Link.told(recorded.name(), names.at(recorded.commissionId())));
            case MandateOpened recorded ->
                List.of(
                        words.day(recorded.startsOn()),
                        names.person(recorded.coordinatorId()),
                        recorded.endsOn().known().map(words::day).orElseGet(() -> words.say("unknown")));
            case SecretaryDesignated recorded ->
                List.of(names.person(recorded.secretaryId()), words.day(recorded.designatedOn()));
            case MemberAdmitted recorded ->
                List.of(
                        Link.told(recorded.name(), names.at(recorded.memberId())),
                        words.of(recorded.office()),
                        words.say(recorded.hasVote() ? "member.vote" : "member.voice"),
                        recorded.admittedOn().known().map(words::day).orElseGet(() -> words.say("unknown")));
            case MemberRemoved recorded ->
                List.of(
                        names.person(recorded.memberId()),
                        words.day(recorded.removedOn()),
                        Link.told(recorded.reason()));
            case RuleSetAdopted recorded ->
                List.of(
                        Link.told(recorded.ruleSet().version()),
                        words.day(recorded.validFrom()),
                        rule(words, recorded.ruleSet().verified()));
            case CalendarAdopted recorded ->
                List.of(
                        Link.told(recorded.calendar().version()),
                        words.day(recorded.validFrom()),
                        rule(words, recorded.calendar().verified()));
            case OrdinalGiven recorded ->
                List.of(
                        names.subject(recorded.sessionId()).inWords(words.uncapitalized(words.of(recorded.kind()))),
                        words.day(recorded.on()),
                        recorded.ordinal()
                                .known()
                                .map(number -> Ordinals.of(number, words.language()))
                                .orElseGet(() -> words.say("unknown")));
            case ShortNameGiven recorded ->
                List.of(names.commission(recorded.commissionId()), Link.told(recorded.shortName()));
        };
    }

    private static String rule(PageText words, boolean verified) {
        return words.say(verified ? "rule.verified" : "rule.assumed");
    }
}
