package org.acuerda.command.workplan;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.never;

import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;

/** Rejection codes of work plans. */
enum WorkPlanRejection implements RejectionCode {
    WORK_PLAN_INCOMPLETE(correct("/title", "/presentedBy", "/commissionId")),
    ELEMENTS_MISSING(correct("/objectives", "/strategies")),
    ELEMENT_INCOMPLETE(correct("/objectives", "/strategies", "/linesOfAction")),
    ELEMENT_DOUBLED(correct("/objectives", "/strategies", "/linesOfAction")),
    WORK_PLAN_ALREADY_APPROVED(never()),
    APPROVAL_INCOMPLETE(correct("/sessionId", "/agreementId"));

    private final Remedy remedy;

    WorkPlanRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public String feature() {
        return "workplan";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
