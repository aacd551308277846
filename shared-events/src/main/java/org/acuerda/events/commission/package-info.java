/** Events of a commission: its mandates, members, rules and calendars. */
@NullMarked
package org.acuerda.events.commission;

import org.jspecify.annotations.NullMarked;
