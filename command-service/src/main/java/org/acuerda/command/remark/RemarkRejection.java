package org.acuerda.command.remark;

import org.acuerda.command.decision.RejectionCode;

/** Why something cannot be remarked. */
enum RemarkRejection implements RejectionCode {
    RECORD_UNKNOWN,
    ANNOTATION_INCOMPLETE,
    CORRECTION_INCOMPLETE,
    CORRECTION_CHANGES_NOTHING,
    REMARK_ALREADY_MADE;

    @Override
    public String feature() {
        return "remark";
    }
}
