/** The two languages of the pages: texts, dates, ordinals and numbers as people write them. */
@NullMarked
package org.acuerda.query.language;

import org.jspecify.annotations.NullMarked;
