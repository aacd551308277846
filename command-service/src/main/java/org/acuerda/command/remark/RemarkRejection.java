package org.acuerda.command.remark;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.correctHeader;

import org.acuerda.client.HeaderNames;
import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;

/** Rejection codes of remarks. */
enum RemarkRejection implements RejectionCode {
    RECORD_UNKNOWN(correct("/eventId")),
    ANNOTATION_INCOMPLETE(correct("/text")),
    CORRECTION_INCOMPLETE(correct("/says", "/shouldSay", "/reason")),
    CORRECTION_CHANGES_NOTHING(correct("/shouldSay")),
    REMARK_ALREADY_MADE(correct("/annotationId", "/correctionId")),
    CORRECTION_BEFORE_RECORD(correctHeader(HeaderNames.OCCURRED_ON));

    private final Remedy remedy;

    RemarkRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public String feature() {
        return "remark";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
