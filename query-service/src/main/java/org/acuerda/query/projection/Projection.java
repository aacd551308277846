package org.acuerda.query.projection;

import org.acuerda.events.DomainEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Projected;
import org.jspecify.annotations.Nullable;

/**
 * Projection of one kind of aggregate: folds its events into one document per aggregate, whose id is the aggregate's.
 *
 * @param <E> the sealed family of events
 * @param <V> what a document shows
 */
public interface Projection<E extends DomainEvent, V> extends ReadModel<V> {

    /** The family of events that is folded; other events are ignored. */
    Class<E> events();

    /**
     * The view after one more event. MUST be pure: same arguments, same answer.
     *
     * @param before null for the aggregate's first event
     * @param record the envelope around the event
     */
    V fold(@Nullable V before, E event, JournalRecord record);

    @Override
    default boolean concerns(DomainEvent event) {
        return events().isInstance(event);
    }

    @Override
    default String documentOf(DomainEvent event) {
        return event.aggregateId();
    }

    @Override
    default long nextSequence(Projected<V> before, JournalRecord record) {
        return before.sequence() + 1;
    }

    @Override
    default V fold(@Nullable V before, JournalRecord record) {
        return fold(before, events().cast(record.event()), record);
    }
}
