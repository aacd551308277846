package org.acuerda.query.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Value: the orders in which one list may be requested.
 *
 * @param usual the order used when the caller names none, with a leading minus for the reverse
 * @param byName each order in its plain direction
 */
public record Orders(String usual, Map<String, Order> byName) {

    private static final String REVERSE = "-";

    public Orders {
        byName = Map.copyOf(byName);
    }

    /** Orders named like their fields. */
    public static Orders named(String usual, String... fields) {
        Map<String, Order> byName = new HashMap<>();
        for (String field : fields) {
            byName.put(field, Order.by(field));
        }
        return new Orders(usual, byName);
    }

    /**
     * The order that a slice requests.
     *
     * @throws InvalidQuery with SORT_UNKNOWN when there is no such order
     */
    public Order of(Slice slice) {
        String asked = slice.sort() == null ? usual : slice.sort();
        boolean reverse = asked.startsWith(REVERSE);
        @Nullable Order order = byName.get(reverse ? asked.substring(REVERSE.length()) : asked);
        if (order == null) {
            throw new InvalidQuery(
                    InvalidQuery.Code.SORT_UNKNOWN, asked, String.join(", ", new TreeSet<>(byName.keySet())));
        }
        return reverse ? order.reversed() : order;
    }
}
