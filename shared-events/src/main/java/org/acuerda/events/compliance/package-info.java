/** Events of a compliance path: of its steps as a whole, and of each obliged body on it. */
@NullMarked
package org.acuerda.events.compliance;

import org.jspecify.annotations.NullMarked;
