/** Real servers for tests and benchmarks: Kafka in the test's process, MongoDB in a process beside it. */
@NullMarked
package org.acuerda.parts;

import org.jspecify.annotations.NullMarked;
