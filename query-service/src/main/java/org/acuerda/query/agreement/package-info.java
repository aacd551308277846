/** Agreements: their projection, views, queries and controller. */
@NullMarked
package org.acuerda.query.agreement;

import org.jspecify.annotations.NullMarked;
