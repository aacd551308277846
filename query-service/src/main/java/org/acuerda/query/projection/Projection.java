package org.acuerda.query.projection;

import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.JournalRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How the events of one kind of aggregate become documents that people read: one document per aggregate, its id the
 * aggregate's. Every projection is a Spring bean; the engine does the rest.
 *
 * @param <E> the sealed family of events
 * @param <V> what a document shows
 */
public interface Projection<E extends DomainEvent, V> {

    /** Name of the read model, plural lower camel, for example {@code workPlans}; never changes. */
    String name();

    /**
     * Counted from 1 and raised with every change of the fold, the view or the fields: a new version fills its own
     * collection from the first record on while the old one serves.
     */
    int version();

    /** The family of events that is folded; all others pass by. */
    Class<E> events();

    /** What a document shows, a record that {@link org.acuerda.query.answer.ViewJson} writes and reads. */
    Class<V> view();

    /**
     * The view after one more event. MUST be pure: same arguments, same answer.
     *
     * @param before null for the aggregate's first event
     * @param record the envelope around the event
     */
    V fold(@Nullable V before, E event, JournalRecord record);

    /**
     * What lists filter, sort and search by, stored beside the view under {@link #by}. A field that an {@link Order}
     * names MUST stand in every document, never null and always of one type; where there is nothing to sort by, a value
     * that sorts last stands for it.
     */
    Document fields(V view);

    /** What the questions asked of this read model need to be answered without reading every document. */
    List<Index> indexes();

    /** The path of one of the {@link #fields} in a stored document, for filters. */
    static String by(String field) {
        return "by." + field;
    }
}
