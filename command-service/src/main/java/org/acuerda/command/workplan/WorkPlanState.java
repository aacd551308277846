package org.acuerda.command.workplan;

import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;

/** State of a work plan: what later decisions need to know. */
record WorkPlanState(boolean exists, boolean approved) {

    static WorkPlanState none() {
        return new WorkPlanState(false, false);
    }

    WorkPlanState evolve(WorkPlanEvent event) {
        return switch (event) {
            case WorkPlanPresented presented -> new WorkPlanState(true, false);
            case WorkPlanApproved approval -> new WorkPlanState(exists, true);
        };
    }
}
