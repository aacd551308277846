package org.acuerda.query.board;

/** How near the end of a term is today, in business days of the commission's calendar. */
public enum BoardTerm {
    /** The day has passed. */
    OVERDUE,
    /** Today, or at most three business days ahead. */
    WITHIN_3_DAYS,
    /** Today, or at most ten business days ahead; the three are among them. */
    WITHIN_10_DAYS,
    /** More than ten business days ahead. */
    LATER,
    /** Something is to be done and nothing says by when. */
    WITHOUT
}
