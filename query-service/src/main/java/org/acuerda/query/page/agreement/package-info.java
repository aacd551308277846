/** The pages of agreements. */
@NullMarked
package org.acuerda.query.page.agreement;

import org.jspecify.annotations.NullMarked;
