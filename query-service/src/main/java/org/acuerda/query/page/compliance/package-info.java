/** The pages of compliance paths and of bodies on them, with matrix and map. */
@NullMarked
package org.acuerda.query.page.compliance;

import org.jspecify.annotations.NullMarked;
