package org.acuerda.command.remark;

import org.acuerda.command.decision.RejectionCode;

/** Rejection codes of remarks. */
enum RemarkRejection implements RejectionCode {
    RECORD_UNKNOWN,
    ANNOTATION_INCOMPLETE,
    CORRECTION_INCOMPLETE,
    CORRECTION_CHANGES_NOTHING,
    REMARK_ALREADY_MADE,
    CORRECTION_BEFORE_RECORD;

    @Override
    public String feature() {
        return "remark";
    }
}
