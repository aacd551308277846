package org.acuerda.command.execution;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;

/**
 * Value: which command it is and what it follows from, as in the journal.
 *
 * @param aggregate name under which the aggregate's commands travel
 * @param act kebab-case verb
 * @param correlationId the command at the root of the chain or, for a historic fact, the key of its request
 * @param causationId event that the command follows from; empty where a person acted
 * @param initiator whose act an automation follows; empty where a person acts
 */
public record CommandTrace(
        String commandId,
        String aggregate,
        String act,
        String correlationId,
        Optional<String> causationId,
        Optional<String> initiator) {

    /** The trace of a command that a person gives. */
    public static CommandTrace root(String aggregate, String act) {
        String commandId = UUID.randomUUID().toString();
        return new CommandTrace(commandId, aggregate, act, commandId, Optional.empty(), Optional.empty());
    }

    /** The same trace, whose chain begins with a request that has a name of its own for ever. */
    CommandTrace ofRequest(IdempotencyKey key) {
        return new CommandTrace(commandId, aggregate, act, key.key(), causationId, initiator);
    }

    static CommandTrace following(EventMessage<?> trigger, String aggregate, String act) {
        return new CommandTrace(
                UUID.randomUUID().toString(),
                aggregate,
                act,
                EventMetaData.correlationId(trigger.getMetaData()),
                Optional.of(trigger.getIdentifier()),
                Optional.of(EventMetaData.person(trigger.getMetaData())));
    }

    /** Whether a person acts, and no automation. */
    boolean isOfAPerson() {
        return causationId.isEmpty();
    }

    /** Kind of the command, for example {@code session.adopt-agreement}. */
    public String commandType() {
        return aggregate + "." + act;
    }
}
