/**
 * Before a session: by when it must be called, whom the call reached and what they answered, and what will be treated.
 */
@NullMarked
package org.acuerda.query.convening;

import org.jspecify.annotations.NullMarked;
