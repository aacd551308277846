/** The page that compares two sessions. */
@NullMarked
package org.acuerda.query.page.change;

import org.jspecify.annotations.NullMarked;
