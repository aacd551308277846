/** Events of remarks on a recorded fact: corrections and annotations. */
@NullMarked
package org.acuerda.events.remark;

import org.jspecify.annotations.NullMarked;
