/** The desk from which a session is prepared, conducted and followed up, open in several browsers at once. */
@NullMarked
package org.acuerda.query.desk;

import org.jspecify.annotations.NullMarked;
