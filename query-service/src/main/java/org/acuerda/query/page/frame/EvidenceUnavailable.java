package org.acuerda.query.page.frame;

/** Exception: the command side, which stores the evidence, does not return the file. */
@SuppressWarnings("serial") // never serialised
public final class EvidenceUnavailable extends RuntimeException {

    public EvidenceUnavailable(String what) {
        super(what);
    }

    public EvidenceUnavailable(Throwable cause) {
        super(cause.toString(), cause);
    }
}
