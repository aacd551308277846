package org.acuerda.query.workplan;

import static org.acuerda.query.projection.Folding.begun;

import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.workplan.WorkPlanView.Aims;
import org.acuerda.query.workplan.WorkPlanView.Approval;
import org.jspecify.annotations.Nullable;

/** Fold of a work plan's events. */
final class WorkPlanFold {

    private WorkPlanFold() {}

    static WorkPlanView fold(@Nullable WorkPlanView before, WorkPlanEvent event, JournalRecord record) {
        return switch (event) {
            case WorkPlanPresented presented -> presented(presented, record);
            case WorkPlanApproved approved -> withApproval(begun(before, record), approved, Attribution.of(record));
        };
    }

    private static WorkPlanView presented(WorkPlanPresented event, JournalRecord record) {
        return WorkPlanViewBuilder.builder()
                .workPlanId(event.workPlanId())
                .commissionId(event.commissionId())
                .mandateId(event.mandateId())
                .title(event.title())
                .presentedBy(event.presentedBy())
                .continues(event.continues())
                .aims(new Aims(event.objectives(), event.strategies(), event.linesOfAction()))
                .presented(Attribution.of(record))
                .origin(Origin.of(record))
                .build();
    }

    private static WorkPlanView withApproval(WorkPlanView view, WorkPlanApproved event, Attribution act) {
        return view.withApproval(new Approval(event.sessionId(), event.agreementId(), act));
    }
}
