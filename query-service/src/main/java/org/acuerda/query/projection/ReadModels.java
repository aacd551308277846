package org.acuerda.query.projection;

/** Finds the documents of a projection in the version that serves now. */
public interface ReadModels {

    /** The projection's documents; may be kept, it follows when another version takes over. */
    <V> Documents<V> of(Projection<?, V> projection);

    /**
     * The documents of the projection with a name, for whoever need not know what they show.
     *
     * @throws IllegalArgumentException when there is none
     */
    Documents<?> named(String name);
}
