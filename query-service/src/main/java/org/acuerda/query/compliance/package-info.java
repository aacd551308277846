/** Compliance paths as people read them: the route, how each obliged body stands on it, and the matrix of both. */
@NullMarked
package org.acuerda.query.compliance;

import org.jspecify.annotations.NullMarked;
