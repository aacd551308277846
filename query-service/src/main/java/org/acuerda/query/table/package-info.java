/** Tables that people take home: typed columns and rows, and the files that hold them. It knows no list and no page. */
@NullMarked
package org.acuerda.query.table;

import org.jspecify.annotations.NullMarked;
