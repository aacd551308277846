package org.acuerda.command.agreement;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.execution.CommandTrace;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * Test data: stores new streams as their commands would have, for tests of what follows.
 *
 * @param happenedAt moment of all facts, with its offset
 */
record StoredFacts(EventStore eventStore, String happenedAt) {

    /** Stores the first events of one aggregate, all from one command. */
    List<DomainEventMessage<?>> store(String aggregate, DomainEvent... events) {
        MetaData metaData = EventMetaData.of(
                new Circumstances(
                        OffsetDateTime.parse(happenedAt).toInstant(),
                        "rita",
                        "TECHNICAL_SECRETARY",
                        new EdtfDate(happenedAt),
                        Provenance.LIVE,
                        Optional.empty()),
                CommandTrace.root(aggregate, "test"));
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (DomainEvent event : events) {
            messages.add(
                    new GenericDomainEventMessage<>(aggregate, event.aggregateId(), messages.size(), event, metaData));
        }
        eventStore.publish(messages);
        return messages;
    }
}
