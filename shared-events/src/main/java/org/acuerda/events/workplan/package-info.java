/** What can happen to a commission's work plan. */
@NullMarked
package org.acuerda.events.workplan;

import org.jspecify.annotations.NullMarked;
