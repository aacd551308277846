/** Verification: checks an exported history, byte by byte, against the journal's hashes. */
@NullMarked
package org.acuerda.verification;

import org.jspecify.annotations.NullMarked;
