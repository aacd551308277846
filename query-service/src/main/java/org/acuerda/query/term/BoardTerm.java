package org.acuerda.query.term;

/** Value: how near the end of a term is today, in business days of the commission's calendar. */
public enum BoardTerm {
    /** The day has passed. */
    OVERDUE,
    /** Today, or at most three business days ahead. */
    WITHIN_3_DAYS,
    /** Today, or at most ten business days ahead; this includes the days of {@link #WITHIN_3_DAYS}. */
    WITHIN_10_DAYS,
    /** More than ten business days ahead. */
    LATER,
    /** Something is to be done and no due day is on record. */
    WITHOUT
}
