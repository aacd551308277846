/** The forms of agreements. */
@NullMarked
package org.acuerda.query.form.agreement;

import org.jspecify.annotations.NullMarked;
