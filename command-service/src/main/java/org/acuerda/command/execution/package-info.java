/** The execution of a command: expected version, conflict scopes, decision, events, children. Every aggregate goes through it. */
@NullMarked
package org.acuerda.command.execution;

import org.jspecify.annotations.NullMarked;
