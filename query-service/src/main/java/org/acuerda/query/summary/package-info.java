/** Counts of all features. */
@NullMarked
package org.acuerda.query.summary;

import org.jspecify.annotations.NullMarked;
