/** One session: its call, roll, quorum, agenda, votes, end and minutes, and the agreements it adopts. */
@NullMarked
package org.acuerda.command.session;

import org.jspecify.annotations.NullMarked;
