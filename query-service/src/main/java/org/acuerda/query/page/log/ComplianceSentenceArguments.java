package org.acuerda.query.page.log;

import java.util.List;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.BodyComplianceEvent.ContestResolved;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReturned;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.ObligedBodiesContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;

/** Arguments of the sentences about a compliance path. The path's agreement comes first. */
final class ComplianceSentenceArguments {

    private ComplianceSentenceArguments() {}

    static List<Object> of(CompliancePathEvent event, NameResolver names) {
        PageText words = names.words();
        Link agreement = names.agreement(event.anchor().agreementId());
        return switch (event) {
            case CompliancePathDefined recorded ->
                List.of(
                        agreement,
                        Link.told(recorded.title(), names.at(recorded.pathId())),
                        words.number(recorded.steps().size()),
                        words.number(recorded.bodyIds().size()));
            case PathRevised recorded ->
                List.of(
                        agreement,
                        words.number(recorded.version()),
                        Link.told(recorded.authority()),
                        Link.told(recorded.reason()));
            case ObligedBodiesContinued recorded ->
                List.of(agreement, words.number(recorded.bodyIds().size()));
            case StepTermStarted recorded ->
                List.of(
                        agreement,
                        words.day(recorded.triggeredOn()),
                        words.day(recorded.dueOn()),
                        names.step(recorded.pathId(), recorded.stepId()));
            case PathDecisionRequired recorded -> List.of(agreement, words.day(recorded.supersededOn()));
            case PathContinued recorded ->
                List.of(agreement, Link.told(recorded.authority()), Link.told(recorded.reason()));
            case PathRemapped recorded ->
                List.of(
                        agreement,
                        names.provision(recorded.anchor().provisionId()),
                        Link.told(recorded.authority()),
                        Link.told(recorded.reason()));
            case PathClosed recorded ->
                List.of(
                        agreement,
                        words.uncapitalized(words.of(recorded.ending())),
                        Link.told(recorded.authority()),
                        Link.told(recorded.reason()));
        };
    }

    /** After the agreement come the obliged body and its step. */
    static List<Object> of(BodyComplianceEvent event, NameResolver names) {
        PageText words = names.words();
        Link agreement = names.agreement(event.obligation().anchor().agreementId());
        Link body =
                names.bodyOnPath(event.obligation().pathId(), event.obligation().bodyId());
        Link step = names.stepOfBody(event.obligation(), event.stepId());
        return switch (event) {
            case StepReported recorded ->
                List.of(agreement, body, step, Link.told(NameResolver.shortened(recorded.narrative())));
            case StepVerified recorded ->
                List.of(agreement, body, step, names.person(recorded.verifier().actorId()));
            case StepReturned recorded ->
                List.of(
                        agreement,
                        body,
                        step,
                        names.person(recorded.verifier().actorId()),
                        Link.told(recorded.reason()));
            case StepContested recorded ->
                List.of(
                        agreement,
                        body,
                        step,
                        recorded.onBehalfOf()
                                .known()
                                .map(Link::told)
                                .orElseGet(
                                        () -> names.person(recorded.contester().actorId())),
                        Link.told(recorded.reason()));
            case ContestResolved recorded ->
                List.of(
                        agreement,
                        body,
                        step,
                        names.person(recorded.resolver().actorId()),
                        words.uncapitalized(words.of(recorded.resolution())),
                        Link.told(recorded.reason()));
            case BodyTermStarted recorded ->
                List.of(agreement, body, step, words.day(recorded.triggeredOn()), words.day(recorded.dueOn()));
        };
    }
}
