/** Files that prove facts: checked on arrival, kept by the SHA-256 of their content, handed out unchanged. */
@NullMarked
package org.acuerda.command.evidence;

import org.jspecify.annotations.NullMarked;
