package org.acuerda.command.remark;

import org.acuerda.command.decision.RefusalCode;

/** Why something cannot be remarked. */
enum RemarkRefusal implements RefusalCode {
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
