/** The routes of the API: which command each address takes. One controller and the API description are made from these rows. */
@NullMarked
package org.acuerda.command.route;

import org.jspecify.annotations.NullMarked;
