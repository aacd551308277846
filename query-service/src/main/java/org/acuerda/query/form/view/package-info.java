/** View models of forms and of their errors. */
@NullMarked
package org.acuerda.query.form.view;

import org.jspecify.annotations.NullMarked;
