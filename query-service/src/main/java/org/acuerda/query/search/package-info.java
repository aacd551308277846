/** What lists are filtered, sorted and searched by; words are looked for without accents and inflection. */
@NullMarked
package org.acuerda.query.search;

import org.jspecify.annotations.NullMarked;
