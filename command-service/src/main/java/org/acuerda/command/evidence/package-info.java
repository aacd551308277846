/** Evidence files: checked on arrival, stored by the SHA-256 of their content, returned unchanged. */
@NullMarked
package org.acuerda.command.evidence;

import org.jspecify.annotations.NullMarked;
