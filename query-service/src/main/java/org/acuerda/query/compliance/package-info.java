/** Compliance paths: their steps, the progress of each obliged body, and the matrix of both. */
@NullMarked
package org.acuerda.query.compliance;

import org.jspecify.annotations.NullMarked;
