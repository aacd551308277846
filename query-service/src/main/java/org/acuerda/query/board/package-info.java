/** Board (tablero de seguimiento): every agreement with its term, the missing steps of its paths, and its urgency. */
@NullMarked
package org.acuerda.query.board;

import org.jspecify.annotations.NullMarked;
