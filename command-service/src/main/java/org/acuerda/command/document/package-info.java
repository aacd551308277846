/** The source documents of historic facts: their sections, references, persons and captions. */
@NullMarked
package org.acuerda.command.document;

import org.jspecify.annotations.NullMarked;
