/**
 * After a session: who must be notified of its agreements and has acknowledged them, and how far the minutes have come.
 */
@NullMarked
package org.acuerda.query.formalization;

import org.jspecify.annotations.NullMarked;
