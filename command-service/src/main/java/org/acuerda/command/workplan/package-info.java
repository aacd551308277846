/** Work plans: what the commission set out to do. */
@NullMarked
package org.acuerda.command.workplan;

import org.jspecify.annotations.NullMarked;
