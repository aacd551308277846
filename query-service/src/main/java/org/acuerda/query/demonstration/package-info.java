/** The demonstration: a clock that a story sets, and a word on every page that its facts are invented. */
@NullMarked
package org.acuerda.query.demonstration;

import org.jspecify.annotations.NullMarked;
