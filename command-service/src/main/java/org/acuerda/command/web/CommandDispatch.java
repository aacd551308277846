package org.acuerda.command.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Command;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.CommandMetaData;
import org.acuerda.command.execution.DryRunSucceeded;
import org.acuerda.command.execution.ExpectedVersion;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** Hands a command to the aggregate that decides it, again when another command on the same aggregate came first. */
@Component
class CommandDispatch {

    private static final int ATTEMPTS = 4;

    private final CommandBus commandBus;

    CommandDispatch(CommandBus commandBus) {
        this.commandBus = commandBus;
    }

    /**
     * What became of a command.
     *
     * @param repeated true where the answer is that of an earlier request with the same key, and nothing was done now
     */
    record Outcome(List<Change> changed, boolean repeated) {}

    /**
     * Sends one command and waits for its outcome; each attempt is a unit of work of its own.
     *
     * @param aggregate name under which the aggregate's commands travel
     * @param commandType kind of command as the journal tells it
     * @param seen how much of the aggregate the caller knew
     */
    Outcome send(
            String aggregate,
            String commandType,
            Command command,
            Circumstances circumstances,
            ExpectedVersion seen,
            Optional<IdempotencyKey> idempotencyKey) {
        MetaData metaData = metaData(commandType, circumstances, seen);
        if (idempotencyKey.isPresent()) {
            metaData = metaData.and(IdempotentHandling.KEY, idempotencyKey.get().key())
                    .and(IdempotentHandling.REQUEST_HASH, idempotencyKey.get().requestHash());
        }
        return send(aggregate, command, metaData);
    }

    /**
     * Asks what would become of a command, and leaves nothing of it behind.
     *
     * @throws RuntimeException the one that the command would meet; none where it would be accepted
     */
    void check(
            String aggregate, String commandType, Command command, Circumstances circumstances, ExpectedVersion seen) {
        MetaData metaData = metaData(commandType, circumstances, seen);
        try {
            Outcome outcome = send(aggregate, command, CommandMetaData.checkedOnly(metaData));
            throw new IllegalStateException("A check was carried out: " + outcome);
        } catch (DryRunSucceeded acceptable) {
            // Thrown on purpose, see there.
        }
    }

    private static MetaData metaData(String commandType, Circumstances circumstances, ExpectedVersion seen) {
        return CommandMetaData.of(circumstances, UUID.randomUUID().toString(), commandType, seen);
    }

    private Outcome send(String aggregate, Command command, MetaData metaData) {
        for (int attempt = 1; ; attempt++) {
            try {
                return sendOnce(aggregate, command, metaData);
            } catch (ConcurrencyException lostRace) {
                if (attempt == ATTEMPTS) {
                    throw lostRace;
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // aggregates answer with their changes, see AggregateShell
    private Outcome sendOnce(String aggregate, Command command, MetaData metaData) {
        FutureCallback<Command, Object> callback = new FutureCallback<>();
        commandBus.dispatch(new GenericCommandMessage<>(new GenericMessage<>(command, metaData), aggregate), callback);
        CommandResultMessage<?> result = callback.getResult();
        if (result.isExceptional()) {
            throw asUnchecked(result.exceptionResult());
        }
        return new Outcome(
                (List<Change>) result.getPayload(), result.getMetaData().containsKey(IdempotentHandling.REPEATED));
    }

    private static RuntimeException asUnchecked(Throwable failure) {
        if (failure instanceof AggregateStreamCreationException) {
            // Another command brought the same aggregate to life first; decided again, this one is told so.
            return new ConcurrencyException("The identifier was taken meanwhile", failure);
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }
}
