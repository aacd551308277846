/** The parts of a form's declaration: fields, choices, rows. */
@NullMarked
package org.acuerda.query.form.field;

import org.jspecify.annotations.NullMarked;
