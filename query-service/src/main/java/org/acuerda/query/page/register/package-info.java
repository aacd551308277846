/** The pages of the registers: bodies, members, provisions, activities, documents, work plans. */
@NullMarked
package org.acuerda.query.page.register;

import org.jspecify.annotations.NullMarked;
