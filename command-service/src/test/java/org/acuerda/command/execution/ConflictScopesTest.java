package org.acuerda.command.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.command.decision.Command;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.junit.jupiter.api.Test;

class ConflictScopesTest {

    private record Approve(String aggregateId) implements Command {}

    @Test
    void anAggregateWithoutPartsIsOneScope() {
        ConflictScopes<Approve, WorkPlanEvent> scopes = ConflictScopes.whole();

        assertThat(scopes.conflicts(new Approve("wpl-1"), new WorkPlanApproved("wpl-1", "ses-2", "agr-2")))
                .isTrue();
    }
}
