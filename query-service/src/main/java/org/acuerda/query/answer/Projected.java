package org.acuerda.query.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Value: a view with the place in its stream that it reflects.
 *
 * @param sequence the newest event of the aggregate that the view reflects; the number in {@code If-Match} and {@code
 *     minSequence}
 * @param position journal position of that event
 */
public record Projected<V>(long sequence, long position, @JsonUnwrapped V view) {}
