/** Activities as people read them. */
@NullMarked
package org.acuerda.query.activity;

import org.jspecify.annotations.NullMarked;
