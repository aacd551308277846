/** What people save: lists as files in every format, and the answers of feeds and documents. */
@NullMarked
package org.acuerda.query.page.download;

import org.jspecify.annotations.NullMarked;
