/** Events of a commission's work plan. */
@NullMarked
package org.acuerda.events.workplan;

import org.jspecify.annotations.NullMarked;
