/** Who belongs to a commission, in which office, and under which rules, on any day: the fold its aggregate and its sessions share. */
@NullMarked
package org.acuerda.command.membership;

import org.jspecify.annotations.NullMarked;
