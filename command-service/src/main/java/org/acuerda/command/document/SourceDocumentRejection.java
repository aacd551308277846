package org.acuerda.command.document;

import static org.acuerda.command.decision.Remedy.correct;

import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;

/** Rejection codes of source documents. */
enum SourceDocumentRejection implements RejectionCode {
    DOCUMENT_INCOMPLETE(correct("/title", "/commissionId")),
    HASH_INVALID(correct("/sha256")),
    PERIOD_REVERSED(correct("/periodTo")),
    PART_INCOMPLETE(correct("/text", "/heading", "/name")),
    PART_ALREADY_RECORDED(correct("/sectionId", "/referenceId", "/captionId", "/personId")),
    LINE_INVALID(correct("/line")),
    INFERRED_WITHOUT_SUBJECT(correct("/subjectId"));

    private final Remedy remedy;

    SourceDocumentRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public String feature() {
        return "document";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
