/** What must hold before the service takes its first command; where it does not, one sentence says so. */
@NullMarked
package org.acuerda.command.startup;

import org.jspecify.annotations.NullMarked;
