package org.acuerda.query.projection;

import java.util.List;

/**
 * Subscriber of the journal: keeps what it reads in a collection of its own. The engine reads for it, keeps its
 * progress, and reads again from the first record when the collection turns out to have lost something. A subscriber
 * MUST therefore change nothing when it gets an entry again.
 */
public interface JournalSubscriber {

    /** Name of the read model, plural lower camel; never changes. */
    String name();

    /** Counted from 1; see {@link ReadModel#version}. */
    int version();

    /** The collection that this version fills. */
    default String collection() {
        return collection(name(), version());
    }

    /** Prepares the collection for writing and queries. */
    void prepare();

    /** Whether the subscriber stores something of an entry. */
    boolean concerns(JournalEntry entry);

    /**
     * Stores what the entries say.
     *
     * @param entries the entries that concern it, in journal order
     * @throws SequenceGap when an entry's predecessor in its stream is missing in the collection
     * @throws ChangedElsewhere when another writer changed the collection since it was read
     */
    void follow(List<JournalEntry> entries);

    /** How many of the entries that concern it are stored, counted in the collection. */
    long stored();

    /** Drops what it keeps of the collection in memory. */
    void forget();

    /** The collection that a version of a read model fills. */
    static String collection(String name, int version) {
        return name + "_v" + version;
    }
}
