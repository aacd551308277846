/** The catalogue of legal provisions, each in one version. */
@NullMarked
package org.acuerda.command.provision;

import org.jspecify.annotations.NullMarked;
