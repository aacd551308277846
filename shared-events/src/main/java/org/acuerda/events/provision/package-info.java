/** Events of a version of a legal provision. */
@NullMarked
package org.acuerda.events.provision;

import org.jspecify.annotations.NullMarked;
