/** Agreements from their adoption to their end, and the automations that follow from their events. */
@NullMarked
package org.acuerda.command.agreement;

import org.jspecify.annotations.NullMarked;
