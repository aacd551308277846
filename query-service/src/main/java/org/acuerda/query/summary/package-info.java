/** How much there is of everything. */
@NullMarked
package org.acuerda.query.summary;

import org.jspecify.annotations.NullMarked;
