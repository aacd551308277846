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
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;

/** What the sentences about a compliance path are filled with. The agreement it hangs from comes first. */
final class ComplianceSentenceArguments {

    private ComplianceSentenceArguments() {}

    static List<Object> of(CompliancePathEvent event, NameResolver names) {
        PageText words = names.words();
        Link agreement = names.agreement(event.anchor().agreementId());
        return switch (event) {
            case CompliancePathDefined told ->
                List.of(
                        agreement,
                        new Link(told.title(), "/rutas/" + told.pathId()),
                        words.number(told.steps().size()),
                        words.number(told.bodyIds().size()));
            case PathRevised told -> List.of(agreement, words.number(told.version()), told.authority(), told.reason());
            case StepTermStarted told ->
                List.of(
                        agreement,
                        words.day(told.triggeredOn()),
                        words.day(told.dueOn()),
                        names.step(told.pathId(), told.stepId()));
            case PathDecisionRequired told -> List.of(agreement, words.day(told.supersededOn()));
            case PathContinued told -> List.of(agreement, told.authority(), told.reason());
            case PathRemapped told ->
                List.of(agreement, names.provision(told.anchor().provisionId()), told.authority(), told.reason());
            case PathClosed told ->
                List.of(agreement, words.uncapitalized(words.of(told.ending())), told.authority(), told.reason());
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
            case StepReported told -> List.of(agreement, body, step, NameResolver.shortened(told.narrative()));
            case StepVerified told ->
                List.of(agreement, body, step, names.person(told.verifier().actorId()));
            case StepReturned told ->
                List.of(agreement, body, step, names.person(told.verifier().actorId()), told.reason());
            case StepContested told ->
                List.of(
                        agreement,
                        body,
                        step,
                        told.onBehalfOf()
                                .known()
                                .map(Link::plain)
                                .orElseGet(() -> names.person(told.contester().actorId())),
                        told.reason());
            case ContestResolved told ->
                List.of(
                        agreement,
                        body,
                        step,
                        names.person(told.resolver().actorId()),
                        words.uncapitalized(words.of(told.resolution())),
                        told.reason());
            case BodyTermStarted told ->
                List.of(agreement, body, step, words.day(told.triggeredOn()), words.day(told.dueOn()));
        };
    }
}
