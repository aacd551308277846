/** After a session: who must be told of what was agreed and has acknowledged it, and how far the minutes have come. */
@NullMarked
package org.acuerda.query.formalization;

import org.jspecify.annotations.NullMarked;
