/** Words of a text as they are looked for: without accents and inflection. */
@NullMarked
package org.acuerda.query.search;

import org.jspecify.annotations.NullMarked;
