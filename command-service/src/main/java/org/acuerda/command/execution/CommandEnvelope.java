package org.acuerda.command.execution;

import java.time.Instant;
import java.util.Optional;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Command;
import org.axonframework.eventhandling.EventMessage;

/**
 * Value: a command for its aggregate, with everything beside its contents that affects its execution.
 *
 * @param expectedVersion how much of the aggregate the caller knew
 * @param idempotencyKey by which a repetition of the request is recognised; empty where the caller gave none
 * @param <C> commands of the feature
 */
public record CommandEnvelope<C extends Command>(
        C command,
        CommandTrace trace,
        Circumstances circumstances,
        ExpectedVersion expectedVersion,
        Optional<IdempotencyKey> idempotencyKey) {

    /** The actor of automations, whose name no person takes. */
    public static final String SERVICE = "acuerda";

    /** The role of automations. */
    public static final String SERVICE_ROLE = "system";

    /**
     * A command that follows from a stored event: the service itself sends it, and it counts as happened when its
     * trigger did.
     *
     * @param now moment of recording, UTC
     */
    public static <C extends Command> CommandEnvelope<C> following(
            EventMessage<?> trigger, Instant now, String aggregate, String act, C command) {
        return new CommandEnvelope<>(
                command,
                CommandTrace.following(trigger, aggregate, act),
                new Circumstances(
                        now,
                        SERVICE,
                        SERVICE_ROLE,
                        EventMetaData.occurredOn(trigger.getMetaData()),
                        EventMetaData.provenance(trigger.getMetaData()),
                        EventMetaData.sourceRef(trigger.getMetaData())),
                ExpectedVersion.NOT_GIVEN,
                Optional.empty());
    }

    /**
     * The same command, executed once however often it comes under this key. The key of a historic fact names a row of a
     * file for ever, so its record keeps it.
     */
    public CommandEnvelope<C> withIdempotencyKey(Optional<IdempotencyKey> key) {
        CommandTrace named =
                circumstances.isLive() ? trace : key.map(trace::ofRequest).orElse(trace);
        return new CommandEnvelope<>(command, named, circumstances, expectedVersion, key);
    }
}
