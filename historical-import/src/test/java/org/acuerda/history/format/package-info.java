@NullMarked
package org.acuerda.history.format;

import org.jspecify.annotations.NullMarked;
