package org.acuerda.query;

import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.Projection;
import org.jspecify.annotations.Nullable;

/** Folds of a test's journal, as the engine does them. */
public final class Folds {

    private Folds() {}

    /** What a projection shows of the one aggregate of its family in the journal. */
    public static <E extends DomainEvent, V> V fold(Projection<E, V> projection, Journal journal) {
        return fold(projection, journal.entries());
    }

    /** What a projection shows of the one aggregate of its family in the entries. */
    public static <E extends DomainEvent, V> V fold(Projection<E, V> projection, List<JournalEntry> entries) {
        @Nullable V view = null;
        for (JournalEntry entry : entries) {
            JournalRecord record = entry.record();
            if (projection.events().isInstance(record.event())) {
                view = projection.fold(view, projection.events().cast(record.event()), record);
            }
        }
        if (view == null) {
            throw new AssertionError("No event of " + projection.name() + " in the journal");
        }
        return view;
    }

    /** A part of a view that may be null in general, but not here. */
    public static <T> T shown(@Nullable T part) {
        if (part == null) {
            throw new AssertionError("Nothing is shown");
        }
        return part;
    }
}
