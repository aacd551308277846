package org.acuerda.command.workplan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acuerda.command.decision.AlreadyExists;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Refused;
import org.acuerda.command.decision.UnknownSubject;
import org.acuerda.command.workplan.WorkPlanCommand.ApproveWorkPlan;
import org.acuerda.command.workplan.WorkPlanCommand.PresentWorkPlan;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.events.workplan.WorkPlanEvent.Element;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;

/** Decides what may happen to a work plan. */
final class WorkPlanRules {

    private WorkPlanRules() {}

    static Decision<WorkPlanEvent> decide(WorkPlanState state, WorkPlanCommand command) {
        return switch (command) {
            case PresentWorkPlan present -> present(state, present);
            case ApproveWorkPlan approve -> approve(state, approve);
        };
    }

    private static Decision<WorkPlanEvent> present(WorkPlanState state, PresentWorkPlan command) {
        if (state.exists()) {
            throw new AlreadyExists(command.workPlanId());
        }
        Refused.whenBlank(
                WorkPlanRefusal.WORK_PLAN_INCOMPLETE, command.commissionId(), command.title(), command.presentedBy());
        Refused.when(
                command.objectives().isEmpty() && command.strategies().isEmpty(), WorkPlanRefusal.ELEMENTS_MISSING);
        refuseUnclear(Stream.of(
                        command.objectives(),
                        command.strategies(),
                        command.linesOfAction().known().orElse(List.of()))
                .flatMap(List::stream)
                .toList());
        return Decision.of(new WorkPlanPresented(
                command.workPlanId(),
                command.commissionId(),
                command.mandateId(),
                command.title(),
                command.presentedBy(),
                command.continues(),
                command.objectives(),
                command.strategies(),
                command.linesOfAction()));
    }

    /** Activities name elements by their identifiers, so each has one of its own and says something. */
    private static void refuseUnclear(List<Element> elements) {
        Refused.when(
                elements.stream()
                        .anyMatch(element ->
                                element.elementId().isBlank() || element.text().isBlank()),
                WorkPlanRefusal.ELEMENT_INCOMPLETE);
        Set<String> seen = new HashSet<>();
        Optional<String> twice = elements.stream()
                .map(Element::elementId)
                .filter(id -> !seen.add(id))
                .findFirst();
        Refused.when(twice.isPresent(), WorkPlanRefusal.ELEMENT_DOUBLED, twice.orElse(""));
    }

    private static Decision<WorkPlanEvent> approve(WorkPlanState state, ApproveWorkPlan command) {
        if (!state.exists()) {
            throw new UnknownSubject(command.workPlanId());
        }
        Refused.when(state.approved(), WorkPlanRefusal.WORK_PLAN_ALREADY_APPROVED);
        Refused.whenBlank(WorkPlanRefusal.APPROVAL_INCOMPLETE, command.sessionId(), command.agreementId());
        return Decision.of(new WorkPlanApproved(command.workPlanId(), command.sessionId(), command.agreementId()));
    }
}
