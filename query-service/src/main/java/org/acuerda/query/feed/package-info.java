/** What is taken away from the pages: calendars and news to subscribe to, and the call of a session as a document. */
@NullMarked
package org.acuerda.query.feed;

import org.jspecify.annotations.NullMarked;
