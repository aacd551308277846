/** Corrections and annotations beside the facts. */
@NullMarked
package org.acuerda.query.remark;

import org.jspecify.annotations.NullMarked;
