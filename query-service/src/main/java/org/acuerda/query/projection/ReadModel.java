package org.acuerda.query.projection;

import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Projected;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Read model: events folded into documents that people read. Every read model is a Spring bean; the engine does the
 * rest. Most are made of one kind of aggregate and are a {@link Projection}; a read model that joins several streams in
 * one document implements this interface directly.
 *
 * @param <V> what a document shows
 */
public interface ReadModel<V> {

    /** Name of the read model, plural lower camel, for example {@code workPlans}; never changes. */
    String name();

    /**
     * Counted from 1 and raised with every change of the fold, the view or the fields: a new version fills its own
     * collection from the first record on while the old one answers.
     */
    int version();

    /** What a document shows, a record that {@link org.acuerda.query.answer.ViewJson} writes and reads. */
    Class<V> view();

    /** Whether an event changes a document; other events are ignored. */
    boolean concerns(DomainEvent event);

    /** Identifier of the document that a concerning event changes. */
    String documentOf(DomainEvent event);

    /**
     * Sequence that the next event of the record's stream must have to be folded into a document.
     *
     * @param before the stored document, made of at least one event
     */
    long nextSequence(Projected<V> before, JournalRecord record);

    /**
     * The view after one more event. MUST be pure: same arguments, same answer.
     *
     * @param before null for the document's first event
     */
    V fold(@Nullable V before, JournalRecord record);

    /**
     * Fields by which lists filter, sort and search, stored beside the view under {@link #by}. A field that an {@link
     * Order} names MUST be in every document that the list can show, never null and always of one type; where a
     * document has no value, a value that sorts last takes its place.
     */
    Document fields(V view);

    /**
     * Parts of the view that only the fold needs, as paths within it; documents are read without them unless whole
     * documents are requested.
     */
    default List<String> remembered() {
        return List.of();
    }

    /** Indexes that the queries of this read model need so that they do not read every document. */
    List<Index> indexes();

    /** The path of one of the {@link #fields} in a stored document, for filters. */
    static String by(String field) {
        return "by." + field;
    }
}
