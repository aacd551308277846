/** Business-day arithmetic on calendars that are data. */
@NullMarked
package org.acuerda.calendar;

import org.jspecify.annotations.NullMarked;
