/**
 * The commission as a body: its mandates, members, rules and calendars, and the sessions and meetings that it creates.
 */
@NullMarked
package org.acuerda.command.commission;

import org.jspecify.annotations.NullMarked;
