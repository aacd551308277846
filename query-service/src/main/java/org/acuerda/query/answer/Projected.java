package org.acuerda.query.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A view together with the place in its stream that it reflects.
 *
 * @param sequence the aggregate's newest event in it; what {@code If-Match} and {@code minSequence} speak of
 * @param position journal position of that event
 */
public record Projected<V>(long sequence, long position, @JsonUnwrapped V view) {}
