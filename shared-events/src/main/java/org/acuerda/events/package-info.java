/** The facts of a commission, the names they are stored under, and how they look in the store, the journal and on the wire. */
@NullMarked
package org.acuerda.events;

import org.jspecify.annotations.NullMarked;
