package org.acuerda.query.page.frame;

/** The command side, which keeps the evidence, does not hand it out. */
@SuppressWarnings("serial") // never serialised
public final class EvidenceUnavailable extends RuntimeException {

    public EvidenceUnavailable(String what) {
        super(what);
    }

    public EvidenceUnavailable(Throwable cause) {
        super(cause.toString(), cause);
    }
}
