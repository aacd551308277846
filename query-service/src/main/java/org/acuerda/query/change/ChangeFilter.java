package org.acuerda.query.change;

import org.jspecify.annotations.Nullable;

/**
 * Since when changes are asked for.
 *
 * @param since another session of the same commission; null for the one that ended last before
 */
record ChangeFilter(@Nullable String since) {}
