/** The page of the search over everything. */
@NullMarked
package org.acuerda.query.page.search;

import org.jspecify.annotations.NullMarked;
