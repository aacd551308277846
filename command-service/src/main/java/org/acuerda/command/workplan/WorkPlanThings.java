package org.acuerda.command.workplan;

import java.util.Set;
import org.acuerda.command.acts.Things;
import org.acuerda.command.workplan.WorkPlanCommand.ApproveWorkPlan;
import org.acuerda.command.workplan.WorkPlanCommand.PresentWorkPlan;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;

/** A work plan is one thing as a whole. */
final class WorkPlanThings implements Things<WorkPlanCommand, WorkPlanEvent> {

    private static final String PLAN = "plan";

    @Override
    public Set<String> touchedBy(WorkPlanCommand command) {
        return switch (command) {
            case PresentWorkPlan present -> Things.of(PLAN);
            case ApproveWorkPlan approve -> Things.of(PLAN);
        };
    }

    @Override
    public Set<String> changedBy(WorkPlanEvent event) {
        return switch (event) {
            case WorkPlanPresented presented -> Things.of(PLAN);
            case WorkPlanApproved approved -> Things.of(PLAN);
        };
    }
}
