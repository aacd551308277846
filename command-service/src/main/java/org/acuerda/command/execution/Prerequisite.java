package org.acuerda.command.execution;

import org.acuerda.command.decision.Command;

/** Prerequisite: something that a command may have to wait for before its transaction begins. */
public interface Prerequisite {

    /**
     * Returns when the command may be sent to its aggregate.
     *
     * @throws RuntimeException when the wait was too long; nothing was decided
     */
    void await(Command command);
}
