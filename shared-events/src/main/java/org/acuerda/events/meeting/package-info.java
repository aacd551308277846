/** Events of a working meeting, which adopts no agreements. */
@NullMarked
package org.acuerda.events.meeting;

import org.jspecify.annotations.NullMarked;
