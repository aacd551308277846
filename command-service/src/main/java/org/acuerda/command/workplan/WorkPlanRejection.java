package org.acuerda.command.workplan;

import org.acuerda.command.decision.RejectionCode;

/** Rejection codes of work plans. */
enum WorkPlanRejection implements RejectionCode {
    WORK_PLAN_INCOMPLETE,
    ELEMENTS_MISSING,
    ELEMENT_INCOMPLETE,
    ELEMENT_DOUBLED,
    WORK_PLAN_ALREADY_APPROVED,
    APPROVAL_INCOMPLETE;

    @Override
    public String feature() {
        return "workplan";
    }
}
