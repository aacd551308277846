package org.acuerda.query.projection;

/** Finds the documents of a read model in the version that serves now. */
public interface ReadModels {

    /** The read model's documents; may be kept, it follows when another version takes over. */
    <V> Documents<V> of(ReadModel<V> model);

    /** The same with everything that only the fold needs ({@link ReadModel#remembered}). */
    <V> Documents<V> whole(ReadModel<V> model);

    /**
     * The documents of the read model with a name, for whoever need not know what they show.
     *
     * @throws IllegalArgumentException when there is none
     */
    Documents<?> named(String name);
}
