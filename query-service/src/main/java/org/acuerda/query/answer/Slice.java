package org.acuerda.query.answer;

import org.jspecify.annotations.Nullable;

/**
 * Value: which part of a list is requested and in which order.
 *
 * @param sort name of an order, with a leading minus for the reverse; null for the list's own order
 * @param limit how many at most, 1 to {@value #MAX_LIMIT}; null for {@value #DEFAULT_LIMIT}
 * @param cursor the value of {@link Listing#next()}; null for the beginning
 */
public record Slice(@Nullable String sort, @Nullable Integer limit, @Nullable String cursor) {

    /** Items in an answer unless the caller sets another limit. */
    public static final int DEFAULT_LIMIT = 50;

    /** Most items in an answer. */
    public static final int MAX_LIMIT = 200;

    /** Rejects a limit outside the range with PARAMETER_INVALID. */
    public Slice {
        if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
            throw new InvalidQuery(InvalidQuery.Code.PARAMETER_INVALID, "limit", limit, "1–" + MAX_LIMIT);
        }
    }

    /** The beginning of a list in its own order. */
    public static Slice first(int limit) {
        return new Slice(null, limit, null);
    }

    /** A whole short list: as many items as one answer may hold. */
    public static Slice most() {
        return first(MAX_LIMIT);
    }

    /** How many items are requested. */
    public int size() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }
}
