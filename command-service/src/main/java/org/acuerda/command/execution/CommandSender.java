package org.acuerda.command.execution;

import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/** Sender of commands: repeats one when another command on the same aggregate was stored first. */
@Component
public class CommandSender {

    private static final int MAX_RETRIES = 3;

    private final CommandGateway gateway;
    private final TransactionManager transactionManager;
    private final List<Prerequisite> prerequisites;
    private final RetryTemplate lostRaces = new RetryTemplate(RetryPolicy.builder()
            .includes(ConcurrencyException.class, AggregateStreamCreationException.class)
            .maxRetries(MAX_RETRIES)
            .delay(Duration.ZERO)
            .build());

    CommandSender(CommandGateway gateway, TransactionManager transactionManager, List<Prerequisite> prerequisites) {
        this.gateway = gateway;
        this.transactionManager = transactionManager;
        this.prerequisites = prerequisites;
    }

    /** Sends one command and waits for its outcome; each attempt is a unit of work of its own. */
    public Outcome send(CommandEnvelope<?> envelope) {
        return lostRaces.invoke(() -> sendOnce(envelope));
    }

    /**
     * Dry run of a command: executes it in a unit of work and rolls that back, with all that the aggregate did.
     *
     * @return the outcome that the command would have
     * @throws RuntimeException the one that the command would get; none where it would be accepted
     */
    public Outcome check(CommandEnvelope<?> envelope) {
        return lostRaces.invoke(() -> {
            awaitPrerequisites(envelope);
            CommandMessage<?> message = message(envelope);
            UnitOfWork<?> dryRun = DefaultUnitOfWork.startAndGet(message);
            dryRun.attachTransaction(transactionManager);
            try {
                return gateway.<Outcome>sendAndWait(message);
            } finally {
                dryRun.rollback();
            }
        });
    }

    private Outcome sendOnce(CommandEnvelope<?> envelope) {
        awaitPrerequisites(envelope);
        return gateway.sendAndWait(message(envelope));
    }

    private void awaitPrerequisites(CommandEnvelope<?> envelope) {
        prerequisites.forEach(prerequisite -> prerequisite.await(envelope.command()));
    }

    private static CommandMessage<?> message(CommandEnvelope<?> envelope) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(envelope), envelope.trace().aggregate());
    }
}
