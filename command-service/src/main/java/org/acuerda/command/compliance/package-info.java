/** Compliance paths: the steps of an agreement under a provision, and the progress of each obliged body. */
@NullMarked
package org.acuerda.command.compliance;

import org.jspecify.annotations.NullMarked;
