package org.acuerda.query.projection;

import java.util.List;

/**
 * Something that follows the journal and keeps what it reads in a collection of its own. The engine reads for it, keeps
 * its progress, and has it read again from the first record when its collection turns out to have lost something. Every
 * follower MUST therefore change nothing when it is given what it has.
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

    /** Makes the collection ready to be filled and asked. */
    void prepare();

    /** Whether an entry is one of those that the follower keeps something of. */
    boolean concerns(JournalEntry entry);

    /**
     * Keeps what the entries say.
     *
     * @param entries those that concern it, in journal order
     * @throws SequenceGap when an entry's predecessor in its stream is missing in the collection
     * @throws ChangedElsewhere when the collection is no longer as it was read
     */
    void follow(List<JournalEntry> entries);

    /** How many of the entries that concern it have left their trace in the collection, counted there. */
    long kept();

    /** Forgets what it remembers of the collection. */
    void forget();

    /** The collection that a version of a read model fills. */
    static String collection(String name, int version) {
        return name + "_v" + version;
    }
}
