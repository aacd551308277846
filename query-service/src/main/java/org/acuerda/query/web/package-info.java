/** HTTP contract of the read side: parameters, problems, freshness. */
@NullMarked
package org.acuerda.query.web;

import org.jspecify.annotations.NullMarked;
