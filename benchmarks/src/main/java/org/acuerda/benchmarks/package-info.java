/** What was promised about speed and weight, measured on the whole read side with real Kafka and MongoDB's own engine. */
@NullMarked
package org.acuerda.benchmarks;

import org.jspecify.annotations.NullMarked;
