/** Source documents, what they name and what their photographs show. */
@NullMarked
package org.acuerda.query.document;

import org.jspecify.annotations.NullMarked;
