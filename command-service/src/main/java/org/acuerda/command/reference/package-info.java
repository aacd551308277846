/** What commands refer to: identifiers are looked up in the registers that they belong to. */
@NullMarked
package org.acuerda.command.reference;

import org.jspecify.annotations.NullMarked;
