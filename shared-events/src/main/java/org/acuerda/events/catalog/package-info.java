/** The catalog of events: stored names and versions, and how an older version is read as the newest. */
@NullMarked
package org.acuerda.events.catalog;

import org.jspecify.annotations.NullMarked;
