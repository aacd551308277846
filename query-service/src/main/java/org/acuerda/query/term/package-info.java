/** Terms: the one computation that says of a point or step by when it is due, whether that day has passed, and why. */
@NullMarked
package org.acuerda.query.term;

import org.jspecify.annotations.NullMarked;
