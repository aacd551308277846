/** The register of public bodies and of the federal entities. */
@NullMarked
package org.acuerda.query.body;

import org.jspecify.annotations.NullMarked;
