/** Demonstration: a clock that a story sets, and a note on every page that the facts are invented. */
@NullMarked
package org.acuerda.query.demonstration;

import org.jspecify.annotations.NullMarked;
