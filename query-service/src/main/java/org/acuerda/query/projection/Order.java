package org.acuerda.query.projection;

/**
 * An order in which a list is read: by one of the {@link ReadModel#fields}, which every document has, and by id among
 * equals.
 */
public record Order(String field, boolean descending) {

    /** From the smallest to the greatest. */
    public static Order by(String field) {
        return new Order(field, false);
    }

    /** The same order from its other end. */
    public Order reversed() {
        return new Order(field, !descending);
    }
}
