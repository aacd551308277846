/** Read models in MongoDB: documents, versions, progress. */
@NullMarked
package org.acuerda.query.projection.mongo;

import org.jspecify.annotations.NullMarked;
