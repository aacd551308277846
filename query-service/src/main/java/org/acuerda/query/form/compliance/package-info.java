/** The forms of compliance paths and of bodies on them. */
@NullMarked
package org.acuerda.query.form.compliance;

import org.jspecify.annotations.NullMarked;
