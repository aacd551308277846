package org.acuerda.query.projection.mongo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.projection.Order;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

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
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    /** Anybody may send anything as a cursor, so little of it is read. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(1)
                            .maxDocumentLength(4_000)
                            .build())
                    .build())
            .build();

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
        Map<String, Object> read = read(text);
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

    private static Map<String, Object> read(String text) {
        try {
            return JSON.readValue(Base64.getUrlDecoder().decode(text), FIELDS);
        } catch (IllegalArgumentException | JacksonException garbage) {
            throw new InvalidQuery(InvalidQuery.Code.CURSOR_INVALID);
        }
    }
}
