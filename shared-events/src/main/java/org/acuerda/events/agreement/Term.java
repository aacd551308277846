package org.acuerda.events.agreement;

import java.time.LocalDate;

/** Value: by when a resolutive point must be done: on a date, or so many days after a fact. */
public sealed interface Term {

    /** A fixed last day. */
    record FixedDate(LocalDate dueOn) implements Term {}

    /** A length of time that begins the day after a fact. */
    record AfterEvent(Trigger trigger, int length, DayKind days) implements Term {}

    /** The fact a term counts from. */
    enum Trigger {
        SESSION_END,
        NOTIFICATION,
        PUBLICATION
    }

    /** Whether only business days count. */
    enum DayKind {
        BUSINESS,
        CALENDAR
    }
}
