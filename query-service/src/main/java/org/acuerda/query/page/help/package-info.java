/** The pages that explain the site: how to read it, its words, its accessibility, and what it keeps of people. */
@NullMarked
package org.acuerda.query.page.help;

import org.jspecify.annotations.NullMarked;
