/** Benchmarks of speed and size of answers, on the whole read side with real Kafka and MongoDB's own engine. */
@NullMarked
package org.acuerda.benchmarks;

import org.jspecify.annotations.NullMarked;
