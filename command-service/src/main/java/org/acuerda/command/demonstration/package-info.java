/** The demonstration: a clock that a story sets, in a journal that says of itself that it is invented. */
@NullMarked
package org.acuerda.command.demonstration;

import org.jspecify.annotations.NullMarked;
