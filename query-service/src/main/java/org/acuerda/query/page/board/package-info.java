/** The board and the home page. */
@NullMarked
package org.acuerda.query.page.board;

import org.jspecify.annotations.NullMarked;
