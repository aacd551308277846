/** The one way events are written as JSON and read back, and how an API description tells it. */
@NullMarked
package org.acuerda.events.json;

import org.jspecify.annotations.NullMarked;
