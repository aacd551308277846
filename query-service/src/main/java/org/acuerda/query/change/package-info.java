/** Changes in the agreements of a commission and on their paths between two of its sessions or on some days. */
@NullMarked
package org.acuerda.query.change;

import org.jspecify.annotations.NullMarked;
