/** The demonstration: a clock that a story sets, and a journal that is marked as invented. */
@NullMarked
package org.acuerda.command.demonstration;

import org.jspecify.annotations.NullMarked;
