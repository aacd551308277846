/** Engine: reads the journal, catches up, serves the live versions. */
@NullMarked
package org.acuerda.query.projection.engine;

import org.jspecify.annotations.NullMarked;
