package org.acuerda.query.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Value: a session or the last day of a term as a calendar shows it.
 *
 * @param uid made of identifiers on record, so that it never changes
 * @param sequence number of changes that matter for a calendar, from 0; never decreases
 * @param position journal record of its last change
 * @param calledOff whether the session will not take place, or the term no longer applies
 * @param description lines of text
 * @param location where it takes place; null where that is not on record or not a place
 * @param path address of its page within this site
 */
record CalendarEntry(
        String uid,
        int sequence,
        long position,
        Span span,
        boolean calledOff,
        String summary,
        List<String> description,
        @Nullable String location,
        String path) {

    CalendarEntry {
        description = List.copyOf(description);
    }

    /** How long a session is taken to be while its end is not on record: no rule gives a length. */
    static final Duration ASSUMED_LENGTH = Duration.ofHours(2);

    /** When it is, as exactly as known. */
    sealed interface Span {

        /**
         * A moment at which it begins.
         *
         * @param until when it ended; null where that is not on record and {@link #ASSUMED_LENGTH} is assumed
         */
        record Hours(Instant from, @Nullable Instant until) implements Span {}

        /**
         * A whole day.
         *
         * @param busy whether participants are busy; false for the last day of a term
         */
        record Day(LocalDate day, boolean busy) implements Span {}
    }
}
