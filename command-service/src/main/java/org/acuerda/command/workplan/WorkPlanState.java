package org.acuerda.command.workplan;

import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;

/** What later decisions about a work plan need to know. */
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
