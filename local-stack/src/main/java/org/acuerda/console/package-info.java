/** How the tools of the command line speak to a person. */
@NullMarked
package org.acuerda.console;

import org.jspecify.annotations.NullMarked;
