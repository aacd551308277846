/** The journal itself, record by record, as exact bytes. */
@NullMarked
package org.acuerda.query.record;

import org.jspecify.annotations.NullMarked;
