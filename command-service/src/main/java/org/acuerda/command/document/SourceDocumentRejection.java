package org.acuerda.command.document;

import org.acuerda.command.decision.RejectionCode;

/** Rejection codes of source documents. */
enum SourceDocumentRejection implements RejectionCode {
    DOCUMENT_INCOMPLETE,
    HASH_INVALID,
    PERIOD_REVERSED,
    PART_INCOMPLETE,
    PART_ALREADY_RECORDED,
    LINE_INVALID,
    INFERRED_WITHOUT_SUBJECT;

    @Override
    public String feature() {
        return "document";
    }
}
