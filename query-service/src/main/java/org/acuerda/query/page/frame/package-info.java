/** Parts that all pages share: model, filters of lists, marks, failures, headers. */
@NullMarked
package org.acuerda.query.page.frame;

import org.jspecify.annotations.NullMarked;
