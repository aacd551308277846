/** Client of the command API: the names and forms that both ends share, and one way to send requests. */
@NullMarked
package org.acuerda.client;

import org.jspecify.annotations.NullMarked;
