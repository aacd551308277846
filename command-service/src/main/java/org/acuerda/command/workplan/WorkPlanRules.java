package org.acuerda.command.workplan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.workplan.WorkPlanCommand.ApproveWorkPlan;
import org.acuerda.command.workplan.WorkPlanCommand.PresentWorkPlan;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.events.workplan.WorkPlanEvent.Element;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;

/** Rules of work plans. */
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
            throw new AggregateExists(command.workPlanId());
        }
        Rejected.whenBlank(
                WorkPlanRejection.WORK_PLAN_INCOMPLETE, command.commissionId(), command.title(), command.presentedBy());
        Rejected.when(
                command.objectives().isEmpty() && command.strategies().isEmpty(), WorkPlanRejection.ELEMENTS_MISSING);
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

    /** Activities name elements by their identifiers, so each element has an identifier of its own and a text. */
    private static void refuseUnclear(List<Element> elements) {
        Rejected.when(
                elements.stream()
                        .anyMatch(element ->
                                element.elementId().isBlank() || element.text().isBlank()),
                WorkPlanRejection.ELEMENT_INCOMPLETE);
        Set<String> seen = new HashSet<>();
        Optional<String> twice = elements.stream()
                .map(Element::elementId)
                .filter(id -> !seen.add(id))
                .findFirst();
        Rejected.when(twice.isPresent(), WorkPlanRejection.ELEMENT_DOUBLED, twice.orElse(""));
    }

    private static Decision<WorkPlanEvent> approve(WorkPlanState state, ApproveWorkPlan command) {
        if (!state.exists()) {
            throw new AggregateNotFound(command.workPlanId());
        }
        Rejected.when(state.approved(), WorkPlanRejection.WORK_PLAN_ALREADY_APPROVED);
        Rejected.whenBlank(WorkPlanRejection.APPROVAL_INCOMPLETE, command.sessionId(), command.agreementId());
        return Decision.of(new WorkPlanApproved(command.workPlanId(), command.sessionId(), command.agreementId()));
    }
}
