@NullMarked
package org.acuerda.documentation;

import org.jspecify.annotations.NullMarked;
