package org.acuerda.query.projection;

/** Registry of read models: finds the documents of a read model in its live version. */
public interface ReadModels {

    /** The read model's documents. The result may be kept: it switches to another version when that goes live. */
    <V> Documents<V> of(ReadModel<V> model);

    /** The same documents with the parts that only the fold needs ({@link ReadModel#remembered}). */
    <V> Documents<V> whole(ReadModel<V> model);

    /**
     * The collection of a subscriber that is no read model, in its live version.
     *
     * @param version which one it is until the live version is known
     */
    String collection(String name, int version);

    /**
     * The documents of the read model with a name, for callers that do not need the type of their views.
     *
     * @throws IllegalArgumentException when no read model has the name
     */
    Documents<?> named(String name);
}
