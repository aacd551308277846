package org.acuerda.query.page;

/** The command side, which keeps the evidence, does not hand it out. */
@SuppressWarnings("serial") // never serialised
final class EvidenceAway extends RuntimeException {

    EvidenceAway(String what) {
        super(what);
    }

    EvidenceAway(Throwable cause) {
        super(cause.toString(), cause);
    }
}
