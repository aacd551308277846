package org.acuerda.command.execution;

import org.jspecify.annotations.Nullable;

/**
 * How much of an aggregate the caller knew, as sequences counted from 0; -1 where nothing was stored.
 *
 * @param last sequence that must still be the last; null where the caller does not care
 * @param sequence after which nothing may have changed that the command depends on; null where the caller does not say
 */
public record ExpectedVersion(@Nullable Long last, @Nullable Long sequence) {

    /** Of a caller who says nothing about it. */
    public static final ExpectedVersion UNSAID = new ExpectedVersion(null, null);
}
