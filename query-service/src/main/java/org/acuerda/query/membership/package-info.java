/** Commissions, their members and mandates: projection, views, queries and controller. */
@NullMarked
package org.acuerda.query.membership;

import org.jspecify.annotations.NullMarked;
