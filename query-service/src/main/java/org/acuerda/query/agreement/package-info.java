/** Agreements as people read them. */
@NullMarked
package org.acuerda.query.agreement;

import org.jspecify.annotations.NullMarked;
