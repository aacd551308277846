/** Texts, dates, ordinals and numbers in the two languages of the pages. */
@NullMarked
package org.acuerda.query.language;

import org.jspecify.annotations.NullMarked;
