package org.acuerda.query.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session or the last day of a term as a calendar shows it.
 *
 * @param uid made of identifiers of the record, so that it is always the same
 * @param sequence how often what matters for a calendar has changed, counted from 0; never falls
 * @param position journal record of the last change of anything in it
 * @param calledOff whether it will not take place, or no longer has to be met
 * @param description lines for people
 * @param location where it takes place; null where nobody said or it is no place
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

    /** When it is, as exactly as it is known. */
    sealed interface Span {

        /**
         * An hour at which it begins.
         *
         * @param until when it ended; null where nobody knows yet
         */
        record Hours(Instant from, @Nullable Instant until) implements Span {}

        /**
         * A whole day.
         *
         * @param busy whether whoever takes part is occupied, which the last day of a term does not say
         */
        record Day(LocalDate day, boolean busy) implements Span {}
    }
}
