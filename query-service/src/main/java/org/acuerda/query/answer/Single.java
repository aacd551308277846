package org.acuerda.query.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * Value: the answer to a query by identifier.
 *
 * @param version its newest event, the number in {@code If-Match}; null where it is no stream of its own
 */
public record Single<T>(AsOf asOf, @JsonIgnore @Nullable Long version, @JsonUnwrapped T item) implements Dated {}
