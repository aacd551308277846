/** The log of activities and their photographs. */
@NullMarked
package org.acuerda.command.activity;

import org.jspecify.annotations.NullMarked;
