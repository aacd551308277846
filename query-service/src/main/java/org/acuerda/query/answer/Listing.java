package org.acuerda.query.answer;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Value: one slice of a list.
 *
 * @param total how many items match the same filter in all
 * @param next where the following slice begins; null at the end
 */
public record Listing<T>(AsOf asOf, long total, List<T> items, @Nullable String next) implements Dated {

    public Listing {
        items = List.copyOf(items);
    }

    /** The same slice with each item converted. */
    public <R> Listing<R> map(Function<? super T, ? extends R> change) {
        return new Listing<>(asOf, total, items.stream().<R>map(change).toList(), next);
    }
}
