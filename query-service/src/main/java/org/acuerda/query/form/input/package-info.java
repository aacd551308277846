/** The reader that makes a command of a sent form. */
@NullMarked
package org.acuerda.query.form.input;

import org.jspecify.annotations.NullMarked;
