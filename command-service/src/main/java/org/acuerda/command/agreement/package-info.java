/** What may happen to an agreement from its adoption to its end, and what follows from it by itself. */
@NullMarked
package org.acuerda.command.agreement;

import org.jspecify.annotations.NullMarked;
