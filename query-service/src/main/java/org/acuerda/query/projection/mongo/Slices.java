package org.acuerda.query.projection.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Order;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reader of a collection slice by slice. The next slice begins after the last item's place in the order, not after a
 * number of items, so that items added meanwhile are not shown twice and do not push others out.
 */
public final class Slices {

    private Slices() {}

    /**
     * Where a list is read.
     *
     * @param filter not empty, so that it can be answered from an index
     * @param parts which parts of the documents are read
     * @param order its field is a path of the documents
     * @param asOf taken before reading, so that the answer holds at least so far
     */
    public record Source(MongoCollection<Document> documents, Bson filter, Bson parts, Order order, AsOf asOf) {}

    /**
     * One slice.
     *
     * @param reader null for a document that is left out
     * @throws org.acuerda.query.answer.InvalidQuery with CURSOR_INVALID when the cursor belongs to another list
     */
    public static <T> Listing<T> read(Source source, Slice slice, Function<Document, @Nullable T> reader) {
        Order order = source.order();
        Bson wanted = source.filter();
        if (slice.cursor() != null) {
            wanted = Filters.and(wanted, after(Cursor.of(slice.cursor(), order), order));
        }
        Bson sort = order.descending() ? Sorts.descending(order.field(), "_id") : Sorts.ascending(order.field(), "_id");
        List<Document> found = source.documents()
                .find(wanted)
                .projection(source.parts())
                .sort(sort)
                .limit(slice.size() + 1)
                .into(new ArrayList<>());
        boolean more = found.size() > slice.size();
        List<Document> shown = more ? found.subList(0, slice.size()) : found;
        long total = source.documents().countDocuments(source.filter());
        return new Listing<>(
                source.asOf(),
                total,
                shown.stream()
                        .<T>mapMulti((document, items) -> {
                            @Nullable T item = reader.apply(document);
                            if (item != null) {
                                items.accept(item);
                            }
                        })
                        .toList(),
                more ? cursorAt(shown.getLast(), order) : null);
    }

    /** The bound on the field alone is redundant, but lets an index begin there. */
    private static Bson after(Cursor cursor, Order order) {
        return order.descending()
                ? Filters.and(
                        Filters.lte(order.field(), cursor.value()),
                        Filters.or(Filters.lt(order.field(), cursor.value()), Filters.lt("_id", cursor.id())))
                : Filters.and(
                        Filters.gte(order.field(), cursor.value()),
                        Filters.or(Filters.gt(order.field(), cursor.value()), Filters.gt("_id", cursor.id())));
    }

    private static String cursorAt(Document last, Order order) {
        @Nullable Object value = last.getEmbedded(List.of(order.field().split("\\.")), Object.class);
        @Nullable Object id = last.get("_id");
        if (value == null || id == null) {
            throw new IllegalStateException(
                    "%s of %s is sorted by and must not be missing".formatted(order.field(), id));
        }
        return new Cursor(value, id).text(order);
    }
}
