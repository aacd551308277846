/** What a source document says: its sections, references, people and captions. */
@NullMarked
package org.acuerda.events.document;

import org.jspecify.annotations.NullMarked;
