/** Local stack: starts and watches every part on one machine. */
@NullMarked
package org.acuerda.stack;

import org.jspecify.annotations.NullMarked;
