/** How a command becomes events: rules are values, decisions are pure, and a rejection says which rule said no. */
@NullMarked
package org.acuerda.command.decision;

import org.jspecify.annotations.NullMarked;
