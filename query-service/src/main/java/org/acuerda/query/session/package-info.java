/** Sessions as people read them. */
@NullMarked
package org.acuerda.query.session;

import org.jspecify.annotations.NullMarked;
