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
import org.acuerda.query.language.Ordinals;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;

/** What the sentences about a commission are filled with. */
final class CommissionSentenceArguments {

    private CommissionSentenceArguments() {}

    static List<Object> of(CommissionEvent event, NameResolver names) {
        PageText words = names.words();
        return switch (event) {
            case CommissionEstablished told -> List.of(new Link(told.name(), "/integrantes"));
            case MandateOpened told ->
                List.of(
                        words.day(told.startsOn()),
                        names.person(told.coordinatorId()),
                        told.endsOn().known().map(words::day).orElseGet(() -> words.say("unknown")));
            case SecretaryDesignated told -> List.of(names.person(told.secretaryId()), words.day(told.designatedOn()));
            case MemberAdmitted told ->
                List.of(
                        new Link(told.name(), "/integrantes/" + told.memberId()),
                        words.of(told.office()),
                        words.say(told.hasVote() ? "member.vote" : "member.voice"),
                        told.admittedOn().known().map(words::day).orElseGet(() -> words.say("unknown")));
            case MemberRemoved told ->
                List.of(names.person(told.memberId()), words.day(told.removedOn()), told.reason());
            case RuleSetAdopted told ->
                List.of(
                        told.ruleSet().version(),
                        words.day(told.validFrom()),
                        rule(words, told.ruleSet().verified()));
            case CalendarAdopted told ->
                List.of(
                        told.calendar().version(),
                        words.day(told.validFrom()),
                        rule(words, told.calendar().verified()));
            case OrdinalGiven told ->
                List.of(
                        names.subject(told.sessionId()).withText(words.uncapitalized(words.of(told.kind()))),
                        words.day(told.on()),
                        told.ordinal()
                                .known()
                                .map(number -> Ordinals.of(number, words.language()))
                                .orElseGet(() -> words.say("unknown")));
        };
    }

    private static String rule(PageText words, boolean verified) {
        return words.say(verified ? "rule.verified" : "rule.assumed");
    }
}
