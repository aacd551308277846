package org.acuerda.query.session;

/** Value: status of a session. */
public enum SessionStatus {
    /** Historic: recorded from a source; call, roll, quorum and votes are not on record. */
    RECORDED,
    /** Called, not yet opened. */
    CONVENED,
    /** Called off; its ordinal stays taken. */
    CANCELLED,
    /** Quorum was not reached at the hour of the call. */
    WITHOUT_QUORUM,
    /** Called a second time. */
    SECOND_CALL,
    /** Opened with quorum and going on. */
    IN_SESSION,
    /** Paused. */
    IN_RECESS,
    /** Closed: everything had its outcome. */
    CLOSED,
    /** Ended otherwise; what was open goes to the next one. */
    CONCLUDED
}
