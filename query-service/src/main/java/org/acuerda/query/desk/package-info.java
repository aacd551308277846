/** Desk: a session is prepared, conducted and followed up from it, in several browsers at once. */
@NullMarked
package org.acuerda.query.desk;

import org.jspecify.annotations.NullMarked;
