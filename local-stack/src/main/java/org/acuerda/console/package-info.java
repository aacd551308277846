/** Output of the command-line tools for a person. */
@NullMarked
package org.acuerda.console;

import org.jspecify.annotations.NullMarked;
