/** The journal: every event once, at a fixed position, and from there to Kafka. */
@NullMarked
package org.acuerda.command.journal;

import org.jspecify.annotations.NullMarked;
