/** Read side: projects the journal, answers queries and serves the pages. */
@NullMarked
package org.acuerda.query;

import org.jspecify.annotations.NullMarked;
