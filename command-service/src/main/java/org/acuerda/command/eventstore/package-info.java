/** The event store: Axon on PostgreSQL, wired by hand, with events stored under their catalogued names. */
@NullMarked
package org.acuerda.command.eventstore;

import org.jspecify.annotations.NullMarked;
