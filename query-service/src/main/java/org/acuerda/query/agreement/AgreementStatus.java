package org.acuerda.query.agreement;

/** Value: status of an agreement, derived from its events and never typed. */
public enum AgreementStatus {
    /** Nothing is to be done: it informed, presented or reviewed. */
    PRESENTED(false),
    /** Historic; the source does not say what became of it. */
    NOT_ON_RECORD(true),
    /** Adopted; no report yet. */
    ADOPTED(true),
    /** Someone reported work on it. */
    IN_PROGRESS(true),
    /** Someone reported it done; no reviewer has confirmed it yet. */
    REPORTED_DONE(true),
    /** Shown by evidence and confirmed by someone other than the reporter. */
    FULFILLED(false),
    /** Ended by an authority without being fulfilled. */
    CANCELLED(false),
    /** Lost its object (sin materia). */
    MOOT(false),
    /** Revoked by a later agreement. */
    REVOKED(false);

    private final boolean open;

    AgreementStatus(boolean open) {
        this.open = open;
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return open;
    }
}
