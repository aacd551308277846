/** Compliance paths: the route an agreement takes under a provision, and how each obliged body stands on it. */
@NullMarked
package org.acuerda.command.compliance;

import org.jspecify.annotations.NullMarked;
