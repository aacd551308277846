package org.acuerda.query.page.frame;

/** Exception: an address has an invalid filter, such as a date that does not exist. */
@SuppressWarnings("serial") // never serialised
final class InvalidFilter extends RuntimeException {

    private final String field;
    private final String value;

    InvalidFilter(String field, String value) {
        super("Cannot ask for %s = %s".formatted(field, value));
        this.field = field;
        this.value = value;
    }

    String field() {
        return field;
    }

    String value() {
        return value;
    }
}
