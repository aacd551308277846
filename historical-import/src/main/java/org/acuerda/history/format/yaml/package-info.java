/** YAML of histories: fields and values as people write them. */
@NullMarked
package org.acuerda.history.format.yaml;

import org.jspecify.annotations.NullMarked;
