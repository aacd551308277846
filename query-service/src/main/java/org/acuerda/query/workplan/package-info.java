/** Work plans as people read them. */
@NullMarked
package org.acuerda.query.workplan;

import org.jspecify.annotations.NullMarked;
