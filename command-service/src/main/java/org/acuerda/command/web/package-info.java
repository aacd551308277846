/** Commands over HTTP: strict JSON in, what changed or a problem out. */
@NullMarked
package org.acuerda.command.web;

import org.jspecify.annotations.NullMarked;
