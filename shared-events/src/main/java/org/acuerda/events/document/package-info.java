/** Events of a source document: its sections, references, people and captions. */
@NullMarked
package org.acuerda.events.document;

import org.jspecify.annotations.NullMarked;
