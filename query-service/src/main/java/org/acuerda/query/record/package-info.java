/** Records of the journal, one by one, as exact bytes. */
@NullMarked
package org.acuerda.query.record;

import org.jspecify.annotations.NullMarked;
