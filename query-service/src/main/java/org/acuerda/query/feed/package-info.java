/** Feeds and documents for use outside the pages: calendars, Atom feeds, and the call of a session. */
@NullMarked
package org.acuerda.query.feed;

import org.jspecify.annotations.NullMarked;
