package org.acuerda.command.execution;

import java.time.Instant;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Exception: since the caller last looked, others recorded something that the command depends on. Nothing was stored.
 */
public final class ChangedMeanwhile extends RuntimeException {

    private final transient List<Later> changed;

    ChangedMeanwhile(List<Later> changed) {
        super("Changed meanwhile: " + changed);
        this.changed = List.copyOf(changed);
    }

    /**
     * What someone else recorded.
     *
     * @param type name and version of the event, as published
     * @param at moment of recording, UTC
     */
    public record Later(long sequence, String type, String actor, Instant at) {

        static Later of(DomainEventMessage<?> message) {
            return new Later(
                    message.getSequenceNumber(),
                    EventCatalog.standard()
                            .of((DomainEvent) message.getPayload())
                            .published(),
                    EventMetaData.actor(message.getMetaData()),
                    message.getTimestamp());
        }
    }

    /** The conflicting events, oldest first. */
    public List<Later> changed() {
        return changed;
    }
}
