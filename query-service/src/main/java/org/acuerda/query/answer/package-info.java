/** Answers: as of which record they hold, and lists that are read slice by slice. */
@NullMarked
package org.acuerda.query.answer;

import org.jspecify.annotations.NullMarked;
