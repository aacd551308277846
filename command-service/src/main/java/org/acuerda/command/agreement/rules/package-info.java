/** The rules of agreements: pure functions from state and command to events or a rejection. */
@NullMarked
package org.acuerda.command.agreement.rules;

import org.jspecify.annotations.NullMarked;
