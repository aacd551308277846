/** Acting: who acts, from where, and which acts a page offers. */
@NullMarked
package org.acuerda.query.form.acting;

import org.jspecify.annotations.NullMarked;
