/** Evidence files, relayed from the command service. */
@NullMarked
package org.acuerda.query.page.evidence;

import org.jspecify.annotations.NullMarked;
