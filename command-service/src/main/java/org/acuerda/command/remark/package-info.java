/** Remarks about recorded facts: corrections and annotations, shown beside them. */
@NullMarked
package org.acuerda.command.remark;

import org.jspecify.annotations.NullMarked;
