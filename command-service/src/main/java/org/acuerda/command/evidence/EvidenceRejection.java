package org.acuerda.command.evidence;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.correctHeader;
import static org.acuerda.command.decision.Remedy.notYet;

import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;
import org.springframework.http.HttpStatus;

/** Rejection codes of evidence files. */
enum EvidenceRejection implements RejectionCode {
    EVIDENCE_UNKNOWN(HttpStatus.NOT_FOUND, correct()),
    EVIDENCE_EMPTY(HttpStatus.BAD_REQUEST, correct()),
    EVIDENCE_NAME_INVALID(HttpStatus.BAD_REQUEST, correctHeader("Content-Disposition")),
    EVIDENCE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, correct()),
    EVIDENCE_TYPE_REFUSED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, correct()),
    EVIDENCE_NAME_MISMATCH(HttpStatus.UNSUPPORTED_MEDIA_TYPE, correctHeader("Content-Disposition")),
    EVIDENCE_UNSAFE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, correct()),
    EVIDENCE_ACTIVE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, correct()),
    EVIDENCE_EMBEDDED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, correct()),
    EVIDENCE_EXTERNAL(HttpStatus.UNSUPPORTED_MEDIA_TYPE, correct()),
    EVIDENCE_ENCRYPTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, correct()),
    EVIDENCE_DAMAGED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, correct()),
    EVIDENCE_STAGED_FULL(HttpStatus.TOO_MANY_REQUESTS, notYet()),
    EVIDENCE_ACTOR_FULL(HttpStatus.TOO_MANY_REQUESTS, notYet()),
    EVIDENCE_DISK_FULL(HttpStatus.INSUFFICIENT_STORAGE, notYet()),
    EVIDENCE_NOT_STORED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            notYet("/evidence", "/document", "/sha256", "/agenda", "/proposal/annexes")),
    EVIDENCE_DIFFERS(HttpStatus.UNPROCESSABLE_CONTENT, correct("/evidence", "/document"));

    private final HttpStatus status;
    private final Remedy remedy;

    EvidenceRejection(HttpStatus status, Remedy remedy) {
        this.status = status;
        this.remedy = remedy;
    }

    HttpStatus status() {
        return status;
    }

    @Override
    public String feature() {
        return "evidence";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
