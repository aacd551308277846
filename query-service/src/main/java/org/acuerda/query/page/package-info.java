/** Pages for people: rendered on the server, Spanish first, without JavaScript. */
@NullMarked
package org.acuerda.query.page;

import org.jspecify.annotations.NullMarked;
