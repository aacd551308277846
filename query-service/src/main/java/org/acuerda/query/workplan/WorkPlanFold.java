package org.acuerda.query.workplan;

import static org.acuerda.query.projection.Folding.begun;

import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.workplan.WorkPlanView.Approval;
import org.jspecify.annotations.Nullable;

/** Tells a work plan from its events. */
final class WorkPlanFold {

    private WorkPlanFold() {}

    static WorkPlanView fold(@Nullable WorkPlanView before, WorkPlanEvent event, JournalRecord record) {
        return switch (event) {
            case WorkPlanPresented presented -> presented(presented, record);
            case WorkPlanApproved approved -> withApproval(begun(before, record), approved, Attribution.of(record));
        };
    }

    private static WorkPlanView presented(WorkPlanPresented event, JournalRecord record) {
        return new WorkPlanView(
                event.workPlanId(),
                event.commissionId(),
                event.mandateId(),
                event.title(),
                event.presentedBy(),
                event.continues(),
                event.objectives(),
                event.strategies(),
                event.linesOfAction(),
                Attribution.of(record),
                null,
                Origin.of(record));
    }

    private static WorkPlanView withApproval(WorkPlanView view, WorkPlanApproved event, Attribution act) {
        return new WorkPlanView(
                view.workPlanId(),
                view.commissionId(),
                view.mandateId(),
                view.title(),
                view.presentedBy(),
                view.continues(),
                view.objectives(),
                view.strategies(),
                view.linesOfAction(),
                view.presented(),
                new Approval(event.sessionId(), event.agreementId(), act),
                view.origin());
    }
}
