/** The forms of commissions. */
@NullMarked
package org.acuerda.query.form.commission;

import org.jspecify.annotations.NullMarked;
