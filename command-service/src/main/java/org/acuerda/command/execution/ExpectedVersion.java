package org.acuerda.command.execution;

import org.jspecify.annotations.Nullable;

/**
 * Value: how much of an aggregate the caller knew, as sequences counted from 0; -1 where nothing was stored.
 *
 * @param last sequence that must still be the last; null where the caller does not require one
 * @param sequence after which nothing may have changed that the command depends on; null where the caller does not give
 *     one
 */
public record ExpectedVersion(@Nullable Long last, @Nullable Long sequence) {

    /** Of a caller who gives none. */
    public static final ExpectedVersion NOT_GIVEN = new ExpectedVersion(null, null);
}
