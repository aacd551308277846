/** The rules of sessions: pure functions from state and command to events or a rejection. */
@NullMarked
package org.acuerda.command.session.rules;

import org.jspecify.annotations.NullMarked;
