/** What is said later about a recorded fact: corrections and annotations. */
@NullMarked
package org.acuerda.events.remark;

import org.jspecify.annotations.NullMarked;
