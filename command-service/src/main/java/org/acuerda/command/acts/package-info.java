/** What may be asked, under which name and of whom: the acts each feature offers to the outside. */
@NullMarked
package org.acuerda.command.acts;

import org.jspecify.annotations.NullMarked;
