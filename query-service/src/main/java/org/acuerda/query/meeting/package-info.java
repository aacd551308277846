/** Working meetings: their projection, view, queries and controller. */
@NullMarked
package org.acuerda.query.meeting;

import org.jspecify.annotations.NullMarked;
