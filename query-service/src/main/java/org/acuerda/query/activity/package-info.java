/** Activities: their projection, views, queries and controller. */
@NullMarked
package org.acuerda.query.activity;

import org.jspecify.annotations.NullMarked;
