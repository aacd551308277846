/** The journal as bytes: a record, its line of JSON and its leaf hash. */
@NullMarked
package org.acuerda.events.journal;

import org.jspecify.annotations.NullMarked;
