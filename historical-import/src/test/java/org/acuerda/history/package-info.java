@NullMarked
package org.acuerda.history;

import org.jspecify.annotations.NullMarked;
