/** What every answer has: as of which record it holds, and lists that are read slice by slice. */
@NullMarked
package org.acuerda.query.answer;

import org.jspecify.annotations.NullMarked;
