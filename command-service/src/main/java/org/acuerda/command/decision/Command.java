package org.acuerda.command.decision;

/** A request to change one aggregate. It can be rejected; a command is no fact. */
public interface Command {

    /** Identifier of the aggregate that decides. */
    String aggregateId();
}
