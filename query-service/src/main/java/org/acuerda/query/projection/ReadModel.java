package org.acuerda.query.projection;

import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Projected;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How events become documents that people read. Every read model is a Spring bean; the engine does the rest. Most are
 * made of one kind of aggregate and are a {@link Projection}; one that joins several streams in one document implements
 * this itself.
 *
 * @param <V> what a document shows
 */
public interface ReadModel<V> {

    /** Name of the read model, plural lower camel, for example {@code workPlans}; never changes. */
    String name();

    /**
     * Counted from 1 and raised with every change of the fold, the view or the fields: a new version fills its own
     * collection from the first record on while the old one serves.
     */
    int version();

    /** What a document shows, a record that {@link org.acuerda.query.answer.ViewJson} writes and reads. */
    Class<V> view();

    /** Whether an event changes a document; all others pass by. */
    boolean concerns(DomainEvent event);

    /** Identifier of the document that an event of those that concern it changes. */
    String documentOf(DomainEvent event);

    /**
     * Which sequence the next event of the record's stream must have to be folded into a document.
     *
     * @param before the document as it stands, made of at least one event
     */
    long nextSequence(Projected<V> before, JournalRecord record);

    /**
     * The view after one more event. MUST be pure: same arguments, same answer.
     *
     * @param before null for the document's first event
     */
    V fold(@Nullable V before, JournalRecord record);

    /**
     * What lists filter, sort and search by, stored beside the view under {@link #by}. A field that an {@link Order}
     * names MUST stand in every document that the list can show, never null and always of one type; where there is
     * nothing to sort by, a value that sorts last stands for it.
     */
    Document fields(V view);

    /**
     * Parts of the view that only the fold needs, as paths within it; documents are read without them unless they are
     * asked for whole.
     */
    default List<String> remembered() {
        return List.of();
    }

    /** What the questions asked of this read model need to be answered without reading every document. */
    List<Index> indexes();

    /** The path of one of the {@link #fields} in a stored document, for filters. */
    static String by(String field) {
        return "by." + field;
    }
}
