package org.acuerda.command.agreement;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.execution.CommandMetaData;
import org.acuerda.command.execution.ExpectedVersion;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * Puts new streams into the store as their commands would have, for tests of what comes after.
 *
 * @param happenedAt moment of all facts, with its offset
 */
record StoredFacts(EventStore eventStore, String happenedAt) {

    /** Stores the first facts of one aggregate, all given by one command. */
    List<DomainEventMessage<?>> store(String aggregate, DomainEvent... events) {
        MetaData metaData = CommandMetaData.of(
                new Circumstances(
                        OffsetDateTime.parse(happenedAt).toInstant(),
                        "rita",
                        "TECHNICAL_SECRETARY",
                        new EdtfDate(happenedAt),
                        Provenance.LIVE,
                        Optional.empty()),
                UUID.randomUUID().toString(),
                aggregate + ".test",
                ExpectedVersion.UNSAID);
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (DomainEvent event : events) {
            messages.add(
                    new GenericDomainEventMessage<>(aggregate, event.aggregateId(), messages.size(), event, metaData));
        }
        eventStore.publish(messages);
        return messages;
    }
}
