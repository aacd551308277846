/** The demonstration's story: a season of a commission, invented, lived through the public API under the live rules. */
@NullMarked
package org.acuerda.demonstration;

import org.jspecify.annotations.NullMarked;
