/** The parts that forms are declared with: fields, choices, rows. */
@NullMarked
package org.acuerda.query.form.field;

import org.jspecify.annotations.NullMarked;
