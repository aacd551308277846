package org.acuerda.query.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;

/**
 * Queries of a register: its documents by identifier, and in filtered and sorted lists.
 *
 * @param <V> what a document shows
 * @param <F> what lists are filtered by
 */
public abstract class RegisterQueries<V, F> {

    private final Documents<V> documents;
    private final Orders orders;
    private final Function<F, Conditions> conditions;

    /** Queries of the documents of one read model. */
    protected RegisterQueries(Documents<V> documents, Orders orders, Function<F, Conditions> conditions) {
        this.documents = documents;
        this.orders = orders;
        this.conditions = conditions;
    }

    /** One slice of the documents that match a filter. */
    public final Listing<Projected<V>> find(F filter, Slice slice) {
        return documents.find(conditions.apply(filter).filter(), orders.of(slice), slice);
    }

    /** The document with an identifier. */
    public final Optional<Projected<V>> byId(String id) {
        return documents.byId(id);
    }

    /** The views with these identifiers, in the order asked; identifiers without a document are left out. */
    public final List<V> withIds(Collection<String> ids) {
        return documents.byIds(ids).stream().map(Projected::view).toList();
    }
}
