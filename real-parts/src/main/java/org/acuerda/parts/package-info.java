/** Real servers for tests and benchmarks: Kafka in their own process, MongoDB beside it. */
@NullMarked
package org.acuerda.parts;

import org.jspecify.annotations.NullMarked;
