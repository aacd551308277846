package org.acuerda.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.bson.conversions.Bson;

/**
 * Documents of one read model, as queries read them. Filters name fields by {@link ReadModel#by} and use only what both
 * MongoDB and the embedded engine have: comparisons, {@code $in}, {@code $all}, {@code $and}, {@code $or}, {@code
 * $exists}.
 */
public interface Documents<V> {

    Optional<Projected<V>> byId(String id);

    /**
     * The documents with these identifiers, in the order asked, each once; identifiers without a document are left out.
     */
    List<Projected<V>> byIds(Collection<String> ids);

    /**
     * One slice of a list.
     *
     * @throws org.acuerda.query.answer.InvalidQuery with CURSOR_INVALID when this list did not give the cursor in this
     *     order
     */
    Listing<Projected<V>> find(Bson filter, Order order, Slice slice);

    /** The ids of the documents that match, in their order. */
    List<String> ids(Bson filter);

    /** How many documents match. */
    long count(Bson filter);

    /**
     * How many matching documents have each value of a field. A document with several values counts once under each, a
     * document without the field under none.
     *
     * @param field one of {@link ReadModel#fields}
     */
    Map<String, Long> countBy(String field, Bson filter);
}
