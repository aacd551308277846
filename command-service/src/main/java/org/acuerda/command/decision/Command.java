package org.acuerda.command.decision;

/** Command: a request to change one aggregate. It can be rejected; a command is not a fact. */
public interface Command {

    /** Identifier of the aggregate that decides. */
    String aggregateId();
}
