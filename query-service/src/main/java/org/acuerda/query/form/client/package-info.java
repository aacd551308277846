/** Who acts in forms, and how their requests reach the command service. */
@NullMarked
package org.acuerda.query.form.client;

import org.jspecify.annotations.NullMarked;
