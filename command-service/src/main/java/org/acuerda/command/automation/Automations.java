package org.acuerda.command.automation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.CommandSender;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Automations: sends commands that follow from stored events. The handlers of such events belong to {@link #PROCESSOR},
 * which tries again after a technical failure; a rule's rejection is recorded and passed over, since trying again would
 * not change it. A command may be sent twice for one trigger, so its aggregate remembers the triggers that it followed.
 */
@Component
public class Automations {

    /** Processing group of the handlers of all automations; they never run on a replay. */
    public static final String PROCESSOR = "automations";

    private static final String UNKNOWN_ID = "UNKNOWN_ID";

    private final CommandSender sender;
    private final AutomationRejections rejections;
    private final Clock clock;

    Automations(CommandSender sender, AutomationRejections rejections, Clock clock) {
        this.sender = sender;
        this.rejections = rejections;
        this.clock = clock;
    }

    /**
     * Sends one command and waits for its outcome.
     *
     * @param trigger stored event that the command follows from
     * @param aggregate name under which the aggregate's commands travel
     * @param act kebab-case verb, as in the command's type in the journal
     * @throws RuntimeException when it failed without being rejected, so that the trigger must be handled again
     */
    public void send(EventMessage<?> trigger, String aggregate, String act, Command command) {
        CommandEnvelope<?> envelope = CommandEnvelope.following(
                trigger, clock.instant().truncatedTo(ChronoUnit.MILLIS), aggregate, act, command);
        try {
            inATransactionOfItsOwn(() -> sender.send(envelope));
        } catch (Rejected rejected) {
            rejections.record(trigger, envelope, rejected.rejection().code().name());
        } catch (AggregateNotFound unknown) {
            rejections.record(trigger, envelope, UNKNOWN_ID);
        }
    }

    /**
     * In the thread of the processor a rejection would roll back the processor's transaction with the command's, and
     * the processor would never get past the event.
     */
    private static void inATransactionOfItsOwn(Runnable sending) {
        try (ExecutorService own = Executors.newVirtualThreadPerTaskExecutor()) {
            own.submit(sending).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(failure.getCause());
        }
    }
}
