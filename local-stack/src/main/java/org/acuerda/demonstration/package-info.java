/** Demonstration: an invented season of a commission, recorded through the public API under the live rules. */
@NullMarked
package org.acuerda.demonstration;

import org.jspecify.annotations.NullMarked;
