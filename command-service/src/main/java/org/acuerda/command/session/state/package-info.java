/** The state of a session, folded from its events. */
@NullMarked
package org.acuerda.command.session.state;

import org.jspecify.annotations.NullMarked;
