/** Changes in the agreements of a commission and on their paths between two of its sessions. */
@NullMarked
package org.acuerda.query.change;

import org.jspecify.annotations.NullMarked;
