package org.acuerda.query.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was asked for by its identifier.
 *
 * @param version its newest event, what {@code If-Match} speaks of; null where it is no stream of its own
 */
public record Single<T>(AsOf asOf, @JsonIgnore @Nullable Long version, @JsonUnwrapped T item) implements Dated {}
