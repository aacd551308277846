package org.acuerda.query.projection.mongo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.projection.Order;
import org.bson.BsonInvalidOperationException;
import org.bson.Document;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;

/**
 * Value: the last item of a slice, after which the next slice begins; opaque to callers.
 *
 * @param value the item's value in the order's field
 * @param id the item's id
 */
public record Cursor(Object value, Object id) {

    private static final String FIELD = "f";
    private static final String DESCENDING = "d";
    private static final String VALUE = "v";
    private static final String ID = "i";
    private static final Set<Class<?>> TYPES = Set.of(String.class, Integer.class, Long.class, Boolean.class);

    /** The cursor as text, valid for this order only. */
    public String text(Order order) {
        String json = new Document(FIELD, order.field())
                .append(DESCENDING, order.descending())
                .append(VALUE, value)
                .append(ID, id)
                .toJson();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor back.
     *
     * @throws InvalidQuery with CURSOR_INVALID when no list gave it in this order
     */
    public static Cursor of(String text, Order order) {
        Document read = read(text);
        boolean sameOrder = order.field().equals(read.get(FIELD))
                && Boolean.valueOf(order.descending()).equals(read.get(DESCENDING));
        @Nullable Object value = read.get(VALUE);
        @Nullable Object id = read.get(ID);
        if (!sameOrder
                || value == null
                || id == null
                || !TYPES.contains(value.getClass())
                || !TYPES.contains(id.getClass())) {
            throw new InvalidQuery(InvalidQuery.Code.CURSOR_INVALID);
        }
        return new Cursor(value, id);
    }

    private static Document read(String text) {
        try {
            return Document.parse(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | JsonParseException | BsonInvalidOperationException garbage) {
            throw new InvalidQuery(InvalidQuery.Code.CURSOR_INVALID);
        }
    }
}
