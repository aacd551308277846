package org.acuerda.query.change;

import org.jspecify.annotations.Nullable;

/**
 * Value: the comparison period between two sessions of one commission, or of some days.
 *
 * @param commissionId null for all commissions
 * @param earlier null where no session ended before, or no day is the first: then everything counts from the first record on
 */
record ComparisonPeriod(@Nullable String commissionId, @Nullable PeriodLimit earlier, PeriodLimit later) {

    /** Whether the changes of a commission count. */
    boolean isAbout(String other) {
        return commissionId == null || commissionId.equals(other);
    }

    /** The last record that does not count; 0 where all do. */
    long after() {
        return earlier == null ? 0 : earlier.position();
    }
}
