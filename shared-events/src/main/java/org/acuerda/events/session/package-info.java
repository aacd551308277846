/** Events of a session, from its call to its published minutes. */
@NullMarked
package org.acuerda.events.session;

import org.jspecify.annotations.NullMarked;
