/** The actor of forms and the client that sends forms to the command service. */
@NullMarked
package org.acuerda.query.form.client;

import org.jspecify.annotations.NullMarked;
