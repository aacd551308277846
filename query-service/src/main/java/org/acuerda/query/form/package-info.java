/** Forms: who acts, what they send to the command side, and how a refusal comes back beside the field it is about. */
@NullMarked
package org.acuerda.query.form;

import org.jspecify.annotations.NullMarked;
