/** What forms ask of the command service and what it answers. */
@NullMarked
package org.acuerda.query.form.client;

import org.jspecify.annotations.NullMarked;
