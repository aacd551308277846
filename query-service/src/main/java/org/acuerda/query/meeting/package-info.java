/** Working meetings as people read them. */
@NullMarked
package org.acuerda.query.meeting;

import org.jspecify.annotations.NullMarked;
