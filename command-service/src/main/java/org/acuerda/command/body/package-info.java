/** The register of public bodies: their names over time and their successors. */
@NullMarked
package org.acuerda.command.body;

import org.jspecify.annotations.NullMarked;
