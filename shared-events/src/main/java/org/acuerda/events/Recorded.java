package org.acuerda.events;

import java.util.Optional;

/**
 * Value that may not be on record. "Not on record" (<em>no consta</em>) is a statement of its own: it is neither empty
 * nor zero nor unknown to the software, and pages show it as such.
 *
 * <p>In JSON a known value is written as itself, and one that is not on record as {@code {"notOnRecord":true}}.
 *
 * @param <T> type of the value
 */
public sealed interface Recorded<T> {

    /** The record says so. */
    record Known<T>(T value) implements Recorded<T> {}

    /** The record does not say. */
    record NotOnRecord<T>() implements Recorded<T> {}

    static <T> Recorded<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Recorded<T> notOnRecord() {
        return new NotOnRecord<>();
    }

    /** The value; empty where it is not on record. */
    default Optional<T> known() {
        return switch (this) {
            case Known<T> known -> Optional.of(known.value());
            case NotOnRecord<T> none -> Optional.empty();
        };
    }
}
