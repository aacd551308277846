package org.acuerda.command.workplan;

import java.util.List;
import org.acuerda.command.decision.Command;
import org.acuerda.events.Recorded;
import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;
import org.acuerda.events.workplan.WorkPlanEvent;

/** Commands of one work plan. */
sealed interface WorkPlanCommand extends Command {

    String workPlanId();

    @Override
    default String aggregateId() {
        return workPlanId();
    }

    /** Records a plan as it was presented. */
    record PresentWorkPlan(
            String workPlanId,
            @RefersTo(Registry.COMMISSION) String commissionId,
            @RefersTo(Registry.MANDATE) Recorded<String> mandateId,
            String title,
            String presentedBy,
            Recorded<String> continues,
            List<WorkPlanEvent.Element> objectives,
            List<WorkPlanEvent.Element> strategies,
            Recorded<List<WorkPlanEvent.Element>> linesOfAction)
            implements WorkPlanCommand {

        public PresentWorkPlan {
            objectives = List.copyOf(objectives);
            strategies = List.copyOf(strategies);
        }
    }

    /** Says by which agreement of which session the plan was approved. */
    record ApproveWorkPlan(
            String workPlanId,
            @RefersTo(Registry.SESSION) String sessionId,
            @RefersTo(Registry.AGREEMENT) String agreementId)
            implements WorkPlanCommand {}
}
