/** The write side: it decides, and what it decided is stored, journalled and published. */
@NullMarked
package org.acuerda.command;

import org.jspecify.annotations.NullMarked;
