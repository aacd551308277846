/** Projections: the engine folds the journal into documents, once and without gaps, and serves them. */
@NullMarked
package org.acuerda.query.projection;

import org.jspecify.annotations.NullMarked;
