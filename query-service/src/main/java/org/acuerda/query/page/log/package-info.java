/** The pages of the log: each record of the journal as one sentence. */
@NullMarked
package org.acuerda.query.page.log;

import org.jspecify.annotations.NullMarked;
