/** Real servers for tests, started inside the test's own process. */
@NullMarked
package org.acuerda.parts;

import org.jspecify.annotations.NullMarked;
