/** Sends a body's own history as commands through the public API. */
@NullMarked
package org.acuerda.history;

import org.jspecify.annotations.NullMarked;
