/** The pages that tell what changed, on some days or between two sessions. */
@NullMarked
package org.acuerda.query.page.change;

import org.jspecify.annotations.NullMarked;
