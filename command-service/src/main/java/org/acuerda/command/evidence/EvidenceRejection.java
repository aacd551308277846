package org.acuerda.command.evidence;

import org.acuerda.command.decision.RejectionCode;
import org.springframework.http.HttpStatus;

/** Rejection codes of evidence files. */
enum EvidenceRejection implements RejectionCode {
    EVIDENCE_UNKNOWN(HttpStatus.NOT_FOUND),
    EVIDENCE_EMPTY(HttpStatus.BAD_REQUEST),
    EVIDENCE_NAME_INVALID(HttpStatus.BAD_REQUEST),
    EVIDENCE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    EVIDENCE_TYPE_REFUSED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    EVIDENCE_NAME_MISMATCH(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    EVIDENCE_UNSAFE(HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    private final HttpStatus status;

    EvidenceRejection(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    @Override
    public String feature() {
        return "evidence";
    }
}
