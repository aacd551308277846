/**
 * Import format: reads a history, checks every quotation against its source and makes commands of it. The format
 * itself is explained in {@code docs/import-format.md}.
 */
@NullMarked
package org.acuerda.history.format;

import org.jspecify.annotations.NullMarked;
