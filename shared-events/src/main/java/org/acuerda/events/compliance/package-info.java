/** What can happen on a compliance path: to its route as a whole, and to each obliged body on it. */
@NullMarked
package org.acuerda.events.compliance;

import org.jspecify.annotations.NullMarked;
