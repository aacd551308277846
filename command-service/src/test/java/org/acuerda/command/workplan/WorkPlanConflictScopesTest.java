package org.acuerda.command.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.command.workplan.WorkPlanCommand.ApproveWorkPlan;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.junit.jupiter.api.Test;

class WorkPlanConflictScopesTest {

    @Test
    void itsApprovalIsOne() {
        assertThat(new WorkPlanConflictScopes()
                        .conflicts(
                                new ApproveWorkPlan("wpl-1", "ses-1", "agr-1"),
                                new WorkPlanApproved("wpl-1", "ses-2", "agr-2")))
                .isTrue();
    }
}
