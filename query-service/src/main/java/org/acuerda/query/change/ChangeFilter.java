package org.acuerda.query.change;

import org.jspecify.annotations.Nullable;

/**
 * Filter of changes by their beginning.
 *
 * @param since another session of the same commission; null for the previous session that ended
 */
record ChangeFilter(@Nullable String since) {}
