package org.acuerda.command.evidence;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.correctHeader;

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
    EVIDENCE_UNSAFE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, correct());

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
