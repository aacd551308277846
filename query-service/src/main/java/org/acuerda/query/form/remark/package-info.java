/** The forms of corrections and annotations. */
@NullMarked
package org.acuerda.query.form.remark;

import org.jspecify.annotations.NullMarked;
