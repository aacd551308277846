/** Guard before both services: names, origins, headers and sizes of requests, and the headers of every answer. */
@NullMarked
package org.acuerda.guard;

import org.jspecify.annotations.NullMarked;
