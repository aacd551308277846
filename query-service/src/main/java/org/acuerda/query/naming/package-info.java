/** Names and links for identifiers, so that no page shows one. */
@NullMarked
package org.acuerda.query.naming;

import org.jspecify.annotations.NullMarked;
