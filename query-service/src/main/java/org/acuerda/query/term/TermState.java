package org.acuerda.query.term;

/** Value: how a term relates to today, or to the day on which it was met. */
public enum TermState {
    /** The day lies ahead. */
    AHEAD,
    /** The day is today. */
    TODAY,
    /** The day has passed and it is not met. */
    OVERDUE,
    /** It is owed and has no day. */
    UNDATED,
    /** Met before its day. */
    MET_EARLY,
    /** Met on its day. */
    MET_ON_DAY,
    /** Met after its day. */
    MET_LATE,
    /** Met; one of the two days is not on record. */
    MET,
    /** The agreement ended otherwise; it is no longer owed. */
    LAPSED,
    /** Nothing was to be done. */
    NOTHING_DUE
}
