package org.acuerda.query.answer;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for and in which order.
 *
 * @param sort name of an order, with a leading minus for the reverse; null for the list's own order
 * @param limit how many at most, 1 to {@value #MAX_LIMIT}; null for {@value #DEFAULT_LIMIT}
 * @param cursor what {@link Listing#next()} said; null for the beginning
 */
public record Slice(@Nullable String sort, @Nullable Integer limit, @Nullable String cursor) {

    /** Items given when nobody says how many. */
    public static final int DEFAULT_LIMIT = 50;

    /** Items given at most. */
    public static final int MAX_LIMIT = 200;

    /** Refuses a size that no answer has, with PARAMETER_INVALID. */
    public Slice {
        if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
            throw new InvalidQuery(InvalidQuery.Code.PARAMETER_INVALID, "limit", limit, "1–" + MAX_LIMIT);
        }
    }

    /** The beginning of a list in its own order. */
    public static Slice first(int limit) {
        return new Slice(null, limit, null);
    }

    /** Everything of a short list: as many as one answer may hold. */
    public static Slice most() {
        return first(MAX_LIMIT);
    }

    /** How many items are wanted. */
    public int size() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }
}
