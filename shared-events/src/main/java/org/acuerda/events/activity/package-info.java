/** Events of an activity of a commission. */
@NullMarked
package org.acuerda.events.activity;

import org.jspecify.annotations.NullMarked;
