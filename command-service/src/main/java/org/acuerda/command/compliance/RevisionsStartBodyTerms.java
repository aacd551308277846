package org.acuerda.command.compliance;

import java.time.ZoneId;
import java.util.List;
import org.acuerda.command.automation.Automations;
import org.acuerda.command.compliance.BodyComplianceCommand.StartBodyTerm;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Automation: when a revision sets a term that counts from another step, it starts for the bodies that have met that step
 * already. It does not matter which of the two facts came first: this one processor sees both in one order.
 */
@Component
@ProcessingGroup(Automations.PROCESSOR)
@DisallowReplay
class RevisionsStartBodyTerms {

    private final PathContext context;
    private final Automations automations;

    RevisionsStartBodyTerms(PathContext context, Automations automations) {
        this.context = context;
        this.automations = automations;
    }

    @EventHandler
    void on(PathRevised revised, EventMessage<?> trigger) {
        CompliancePathState route = context.route(revised.pathId());
        start(revised.pathId(), revised.anchor().commissionId(), route, route.bodyIds(), trigger);
    }

    @EventHandler
    void on(StepVerified verified, EventMessage<?> trigger) {
        String pathId = verified.obligation().pathId();
        String commissionId = verified.obligation().anchor().commissionId();
        List<String> bodyIds = List.of(verified.obligation().bodyId());
        start(pathId, commissionId, context.route(pathId), bodyIds, trigger);
    }

    private void start(
            String pathId,
            String commissionId,
            CompliancePathState route,
            List<String> bodyIds,
            EventMessage<?> trigger) {
        boolean none = route.steps().stream()
                .noneMatch(step -> step.term().known().orElse(null) instanceof StepTerm.AfterStep);
        if (none) {
            return;
        }
        BodyTerms terms = new BodyTerms(route);
        ZoneId zone = context.membership(commissionId).zone();
        for (String bodyId : bodyIds) {
            String id = BodyComplianceCommand.idOf(pathId, bodyId);
            terms.overlooked(context.standing(id), zone)
                    .forEach(step -> automations.send(
                            trigger,
                            "body-compliance",
                            "start-body-term",
                            new StartBodyTerm(id, pathId, bodyId, step.stepId())));
        }
    }
}
