/** Working meetings, which have points and no agreements. */
@NullMarked
package org.acuerda.command.meeting;

import org.jspecify.annotations.NullMarked;
