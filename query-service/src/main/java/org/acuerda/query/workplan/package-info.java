/** Work plans: their projection, view, queries and controller. */
@NullMarked
package org.acuerda.query.workplan;

import org.jspecify.annotations.NullMarked;
