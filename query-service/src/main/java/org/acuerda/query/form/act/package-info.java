/** The controller of all forms. */
@NullMarked
package org.acuerda.query.form.act;

import org.jspecify.annotations.NullMarked;
