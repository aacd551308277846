/** Sends a body's own history, told in one readable file, as commands through the public API. */
@NullMarked
package org.acuerda.history;

import org.jspecify.annotations.NullMarked;
