/** Automations: commands that the service sends in reaction to events, and the record of those that were rejected. */
@NullMarked
package org.acuerda.command.automation;

import org.jspecify.annotations.NullMarked;
