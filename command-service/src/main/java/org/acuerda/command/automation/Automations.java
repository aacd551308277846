package org.acuerda.command.automation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.execution.CommandMetaData;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/**
 * Gives the commands that only follow from a fact. The handlers of such facts belong to {@link #PROCESSOR}, which tries
 * again after a technical failure; a rule's refusal is kept on record and passed over, since trying again would not change
 * it. A command may be given twice for one trigger, so its aggregate remembers the triggers it followed.
 */
@Component
public class Automations {

    /** Processing group of every handler that automates something; its handlers never run on a replay. */
    public static final String PROCESSOR = "automations";

    private static final int ATTEMPTS = 4;
    private static final String UNKNOWN_ID = "UNKNOWN_ID";

    private final CommandBus commandBus;
    private final AutomationRejections refusals;
    private final Clock clock;

    Automations(CommandBus commandBus, AutomationRejections refusals, Clock clock) {
        this.commandBus = commandBus;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * Gives one command and waits for its outcome.
     *
     * @param trigger stored fact that the command follows from
     * @param aggregate name under which the aggregate's commands travel
     * @param act kebab-case verb, as the journal tells the command's type
     * @throws RuntimeException when it failed without being refused, so that the trigger must be handled again
     */
    public void send(EventMessage<?> trigger, String aggregate, String act, Command command) {
        String commandType = aggregate + "." + act;
        CommandMessage<Command> message = new GenericCommandMessage<>(
                new GenericMessage<>(
                        command,
                        CommandMetaData.following(
                                trigger,
                                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                UUID.randomUUID().toString(),
                                commandType)),
                aggregate);
        CommandResultMessage<?> result = inATransactionOfItsOwn(message);
        for (int attempt = 1; attempt < ATTEMPTS && lostARace(result); attempt++) {
            result = inATransactionOfItsOwn(message);
        }
        if (!result.isExceptional()) {
            return;
        }
        switch (result.exceptionResult()) {
            case Rejected refused ->
                refusals.record(
                        trigger, commandType, command, refused.refusal().code().name());
            case AggregateNotFound unknown -> refusals.record(trigger, commandType, command, UNKNOWN_ID);
            case RuntimeException failure -> throw failure;
            case Throwable failure -> throw new IllegalStateException(failure);
        }
    }

    private static boolean lostARace(CommandResultMessage<?> result) {
        return result.isExceptional() && result.exceptionResult() instanceof ConcurrencyException;
    }

    /** In the thread of the processor a refusal would roll its transaction back with the command's, and nothing would go on. */
    private CommandResultMessage<?> inATransactionOfItsOwn(CommandMessage<Command> message) {
        try (ExecutorService own = Executors.newVirtualThreadPerTaskExecutor()) {
            return own.submit(() -> {
                        FutureCallback<Command, Object> callback = new FutureCallback<>();
                        commandBus.dispatch(message, callback);
                        return callback.getResult();
                    })
                    .get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
