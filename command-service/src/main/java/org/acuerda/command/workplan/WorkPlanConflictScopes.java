package org.acuerda.command.workplan;

import java.util.Set;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.command.workplan.WorkPlanCommand.ApproveWorkPlan;
import org.acuerda.command.workplan.WorkPlanCommand.PresentWorkPlan;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;

/** A work plan is one thing as a whole. */
final class WorkPlanConflictScopes implements ConflictScopes<WorkPlanCommand, WorkPlanEvent> {

    private static final String PLAN = "plan";

    @Override
    public Set<String> dependsOn(WorkPlanCommand command) {
        return switch (command) {
            case PresentWorkPlan present -> ConflictScopes.of(PLAN);
            case ApproveWorkPlan approve -> ConflictScopes.of(PLAN);
        };
    }

    @Override
    public Set<String> affects(WorkPlanEvent event) {
        return switch (event) {
            case WorkPlanPresented presented -> ConflictScopes.of(PLAN);
            case WorkPlanApproved approved -> ConflictScopes.of(PLAN);
        };
    }
}
