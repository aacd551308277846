/** Import: sends a body's history, written in one readable file, as commands to the public API. */
@NullMarked
package org.acuerda.history;

import org.jspecify.annotations.NullMarked;
