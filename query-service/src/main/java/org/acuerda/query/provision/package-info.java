/** The catalogue of legal provisions. */
@NullMarked
package org.acuerda.query.provision;

import org.jspecify.annotations.NullMarked;
