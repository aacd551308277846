/** The acts that are available on an aggregate now, asked of the rules that decide with sample commands. */
@NullMarked
package org.acuerda.command.available;

import org.jspecify.annotations.NullMarked;
