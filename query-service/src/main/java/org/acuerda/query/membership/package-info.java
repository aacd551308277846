/** Commissions, their members and mandates as people read them. */
@NullMarked
package org.acuerda.query.membership;

import org.jspecify.annotations.NullMarked;
