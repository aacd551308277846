/** The documents that history is told from: their sections, references, persons and captions. */
@NullMarked
package org.acuerda.command.document;

import org.jspecify.annotations.NullMarked;
