/** What is wrong with a session or an agreement although its acts were accepted, as long as it holds. */
@NullMarked
package org.acuerda.query.warning;

import org.jspecify.annotations.NullMarked;
