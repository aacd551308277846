package org.acuerda.query.page.change;

import java.time.LocalDate;

/** Value: a period that readers choose without typing a date, as seen from today. */
enum ChangePeriod {
    LAST_7_DAYS,
    LAST_30_DAYS,
    THIS_MONTH,
    LAST_MONTH;

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    /** Its first day. */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case LAST_7_DAYS -> today.minusDays(WEEK - 1L);
            case LAST_30_DAYS -> today.minusDays(MONTH - 1L);
            case THIS_MONTH -> today.withDayOfMonth(1);
            case LAST_MONTH -> today.withDayOfMonth(1).minusMonths(1);
        };
    }

    /** Its last day. */
    LocalDate to(LocalDate today) {
        return this == LAST_MONTH ? today.withDayOfMonth(1).minusDays(1) : today;
    }
}
