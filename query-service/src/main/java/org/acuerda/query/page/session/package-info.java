/** The pages of sessions and working meetings. */
@NullMarked
package org.acuerda.query.page.session;

import org.jspecify.annotations.NullMarked;
