/** Events of a public body: its names over time and its successor. */
@NullMarked
package org.acuerda.events.body;

import org.jspecify.annotations.NullMarked;
