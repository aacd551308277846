/** Name resolver: names and links for identifiers, so that no page shows an identifier. */
@NullMarked
package org.acuerda.query.naming;

import org.jspecify.annotations.NullMarked;
