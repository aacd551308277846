package org.acuerda.query.projection;

/**
 * Value: the order of a list, by one of the {@link ReadModel#fields} that every document has, and by id among equals.
 */
public record Order(String field, boolean descending) {

    /** Ascending order by a field. */
    public static Order by(String field) {
        return new Order(field, false);
    }

    /** The reverse order. */
    public Order reversed() {
        return new Order(field, !descending);
    }
}
