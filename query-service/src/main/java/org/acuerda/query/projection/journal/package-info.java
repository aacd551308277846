/** Journal as it arrives from Kafka. */
@NullMarked
package org.acuerda.query.projection.journal;

import org.jspecify.annotations.NullMarked;
