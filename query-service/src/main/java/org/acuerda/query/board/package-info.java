/** The board (tablero de seguimiento): every agreement with its term, what is missing of its paths, and what is urgent. */
@NullMarked
package org.acuerda.query.board;

import org.jspecify.annotations.NullMarked;
