/** Sessions: their projection, views, queries and controller. */
@NullMarked
package org.acuerda.query.session;

import org.jspecify.annotations.NullMarked;
