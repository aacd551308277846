/** One search over everything that has a page, with what it matched. */
@NullMarked
package org.acuerda.query.sitesearch;

import org.jspecify.annotations.NullMarked;
