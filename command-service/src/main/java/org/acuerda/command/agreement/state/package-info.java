/** The state of an agreement, folded from its events. */
@NullMarked
package org.acuerda.command.agreement.state;

import org.jspecify.annotations.NullMarked;
