package org.acuerda.query.change;

import org.jspecify.annotations.Nullable;

/**
 * Value: the comparison period between two sessions of one commission.
 *
 * @param earlier null where no session ended before: then everything counts from the first record on
 */
record ComparisonPeriod(String commissionId, @Nullable PeriodLimit earlier, PeriodLimit later) {

    /** The last record that does not count; 0 where all do. */
    long after() {
        return earlier == null ? 0 : earlier.position();
    }
}
