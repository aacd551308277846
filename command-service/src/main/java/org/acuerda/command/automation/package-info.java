/** What only follows from a fact: commands that the service gives itself, and what became of those that were refused. */
@NullMarked
package org.acuerda.command.automation;

import org.jspecify.annotations.NullMarked;
