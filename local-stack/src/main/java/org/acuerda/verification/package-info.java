/** Checks an exported history, byte by byte, against the hashes that the journal keeps. */
@NullMarked
package org.acuerda.verification;

import org.jspecify.annotations.NullMarked;
