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
    EVIDENCE_UNSAFE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    EVIDENCE_ACTIVE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    EVIDENCE_EMBEDDED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    EVIDENCE_EXTERNAL(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    EVIDENCE_ENCRYPTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    EVIDENCE_DAMAGED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    EVIDENCE_STAGED_FULL(HttpStatus.TOO_MANY_REQUESTS),
    EVIDENCE_ACTOR_FULL(HttpStatus.TOO_MANY_REQUESTS),
    EVIDENCE_DISK_FULL(HttpStatus.INSUFFICIENT_STORAGE),
    EVIDENCE_NOT_STORED(HttpStatus.UNPROCESSABLE_CONTENT),
    EVIDENCE_DIFFERS(HttpStatus.UNPROCESSABLE_CONTENT);

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
