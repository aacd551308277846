/** Events of an agreement, from its adoption to its end. */
@NullMarked
package org.acuerda.events.agreement;

import org.jspecify.annotations.NullMarked;
