/** Filter, order and search of lists; words are searched without accents and inflection. */
@NullMarked
package org.acuerda.query.search;

import org.jspecify.annotations.NullMarked;
