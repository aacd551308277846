package org.acuerda.query.search;

import java.util.List;
import org.acuerda.query.projection.Order;
import org.acuerda.query.projection.ReadModel;

/**
 * Read model whose documents are found by their words. Its {@link ReadModel#fields} have {@link Conditions#WORDS}.
 *
 * @param <V> what a document shows
 */
public interface Searched<V> extends ReadModel<V> {

    /** What of a document is found; at least one passage. */
    List<Passage> passages(V view);

    /** The order in which hits are shown. */
    Order order();

    /** Whether each document belongs to one commission, whose id is in {@link Conditions#COMMISSION}. */
    default boolean isOfCommissions() {
        return true;
    }

    /** The words of all passages, each once. */
    default List<String> words(V view) {
        return passages(view).stream()
                .flatMap(passage -> passage.words().stream())
                .distinct()
                .toList();
    }
}
