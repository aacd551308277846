package org.acuerda.query.term;

/** Value: where the due date of a point or step comes from, or why there is none. */
public enum TermSource {
    /** The text fixes the day. */
    FIXED_DATE,
    /** The term counts from a fact that happened. */
    STARTED,
    /** The text had no day; an authority set one later. */
    SET_LATER,
    /** A step of a path. */
    PATH_STEP,
    /** The fact from which the term counts has not happened. */
    NOT_BEGUN,
    /** The fact had happened before the term was set; from when the term runs is not on record. */
    FACT_BEFORE_TERM,
    /** The agreement is permanent. */
    PERMANENT,
    /** Nothing is to be done. */
    NOT_REQUIRED,
    /** The day is not on record. */
    NOT_ON_RECORD;

    /** Whether there is a day. */
    public boolean isDated() {
        return this == FIXED_DATE || this == STARTED || this == SET_LATER || this == PATH_STEP;
    }
}
