/** Forms: who acts, which commands a form sends, and how a rejection is shown beside the field it is about. */
@NullMarked
package org.acuerda.query.form;

import org.jspecify.annotations.NullMarked;
