/**
 * The import format: reads a history, checks every word of it against its source and turns it into commands. The format
 * itself is explained in {@code docs/import-format.md}.
 */
@NullMarked
package org.acuerda.history.format;

import org.jspecify.annotations.NullMarked;
