package org.acuerda.query.compliance;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Query filter: which paths are asked for; null leaves a question open.
 *
 * @param body identifier of an obliged body
 * @param open whether something may still happen on it
 * @param undecided whether a change of the law still needs a decision
 */
@RecordBuilder
public record PathFilter(
        @Nullable String commission,
        @Nullable String agreement,
        @Nullable String provision,
        @Nullable String body,
        @Nullable Boolean open,
        @Nullable Boolean undecided) {

    /** Every path. */
    public static PathFilter all() {
        return PathFilterBuilder.builder().build();
    }

    /** Those that oblige one body. */
    public static PathFilter ofBody(String body) {
        return PathFilterBuilder.builder().body(body).build();
    }

    /** Those of one agreement. */
    public static PathFilter ofAgreement(String agreement) {
        return PathFilterBuilder.builder().agreement(agreement).build();
    }
}
