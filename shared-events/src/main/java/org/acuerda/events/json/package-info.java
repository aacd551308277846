/** JSON of events, and its description for an API. */
@NullMarked
package org.acuerda.events.json;

import org.jspecify.annotations.NullMarked;
