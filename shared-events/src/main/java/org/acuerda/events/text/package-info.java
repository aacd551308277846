/** Texts that people write: how they are kept, and when two are the same words. */
@NullMarked
package org.acuerda.events.text;

import org.jspecify.annotations.NullMarked;
