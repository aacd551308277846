/** What can happen to a public body: its names over time and its successor. */
@NullMarked
package org.acuerda.events.body;

import org.jspecify.annotations.NullMarked;
