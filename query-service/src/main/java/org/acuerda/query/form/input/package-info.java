/** Reads what a person sent in a form and makes the command of it. */
@NullMarked
package org.acuerda.query.form.input;

import org.jspecify.annotations.NullMarked;
