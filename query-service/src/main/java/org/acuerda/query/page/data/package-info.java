/** Open data: everything at once, documented for people and for programs. */
@NullMarked
package org.acuerda.query.page.data;

import org.jspecify.annotations.NullMarked;
