package org.acuerda.command.journal;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acuerda.command.eventstore.StoredPayloads;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.catalog.UpcasterChain.Stored;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.journal.LeafHash;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Event processor of the journal: gives each event of the store its position, as it was stored. Positions, bytes,
 * hashes and the processor's own progress are stored in one transaction per batch. An event that is delivered again is
 * passed over. An event that was never delivered (Axon's progress can pass over an event whose transaction ended late,
 * or when the clock jumps) shows as a hole in its subject's sequence, and is read from the store and appended first.
 */
@Component
@ProcessingGroup(JournalWriter.PROCESSOR)
class JournalWriter {

    static final String PROCESSOR = "journal";

    private final EventStore store;
    private final StoredPayloads payloads;
    private final Journal journal;
    private final JournalPublisher publisher;
    private final JournalFormat format;

    JournalWriter(
            EventStore store,
            StoredPayloads payloads,
            Journal journal,
            JournalPublisher publisher,
            JournalFormat format) {
        this.store = store;
        this.payloads = payloads;
        this.journal = journal;
        this.publisher = publisher;
        this.format = format;
    }

    /** Collects one event of a batch; the whole is appended just before its transaction commits. */
    @EventHandler
    void on(DomainEventMessage<?> message, UnitOfWork<?> unitOfWork) {
        unitOfWork
                .<List<DomainEventMessage<?>>>getOrComputeResource("journal.batch", name -> begin(unitOfWork))
                .add(message);
    }

    private List<DomainEventMessage<?>> begin(UnitOfWork<?> unitOfWork) {
        List<DomainEventMessage<?>> batch = new ArrayList<>();
        unitOfWork.onPrepareCommit(committing -> append(batch));
        unitOfWork.afterCommit(committed -> publisher.wake());
        return batch;
    }

    private void append(List<DomainEventMessage<?>> batch) {
        Map<String, Long> lastSequences = journal.lastSequences(
                batch.stream().map(DomainEventMessage::getAggregateIdentifier).collect(Collectors.toSet()));
        List<DomainEventMessage<?>> due = new ArrayList<>();
        for (DomainEventMessage<?> message : batch) {
            long next = lastSequences.getOrDefault(message.getAggregateIdentifier(), -1L) + 1;
            for (DomainEventMessage<?> event : dueUpTo(message, next)) {
                due.add(event);
                lastSequences.put(event.getAggregateIdentifier(), event.getSequenceNumber());
            }
        }
        journal.append(entries(due));
    }

    private List<JournalEntry> entries(List<DomainEventMessage<?>> due) {
        Map<String, Stored> stored =
                payloads.of(due.stream().map(DomainEventMessage::getIdentifier).toList());
        String source = journal.source();
        long position = journal.lastPosition();
        List<JournalEntry> entries = new ArrayList<>();
        for (DomainEventMessage<?> message : due) {
            entries.add(
                    entry(++position, source, message, Objects.requireNonNull(stored.get(message.getIdentifier()))));
        }
        return entries;
    }

    /** The events of a subject from its next sequence to the one delivered: none, this one, or those missed before it. */
    private List<DomainEventMessage<?>> dueUpTo(DomainEventMessage<?> delivered, long next) {
        if (delivered.getSequenceNumber() < next) {
            return List.of();
        }
        if (delivered.getSequenceNumber() == next) {
            return List.of(delivered);
        }
        List<DomainEventMessage<?>> due = store.readEvents(delivered.getAggregateIdentifier(), next)
                .asStream()
                .takeWhile(event -> event.getSequenceNumber() <= delivered.getSequenceNumber())
                .collect(Collectors.toList());
        if (due.size() != delivered.getSequenceNumber() - next + 1) {
            throw new IllegalStateException("The store has no event %d of %s, so the journal cannot go on"
                    .formatted(next, delivered.getAggregateIdentifier()));
        }
        return due;
    }

    private JournalEntry entry(long position, String source, DomainEventMessage<?> message, Stored stored) {
        JournalRecord record = record(position, source, message, stored.published());
        byte[] bytes = format.write(record, stored.data());
        return new JournalEntry(
                position,
                record.eventId(),
                record.subject(),
                record.sequence(),
                record.type(),
                bytes,
                LeafHash.of(bytes),
                record.recordedAt());
    }

    private static JournalRecord record(long position, String source, DomainEventMessage<?> message, String type) {
        MetaData metaData = message.getMetaData();
        return new JournalRecord(
                position,
                message.getIdentifier(),
                source,
                message.getSequenceNumber(),
                message.getTimestamp().truncatedTo(ChronoUnit.MILLIS),
                new EdtfDate(required(metaData, EventMetaData.OCCURRED_ON)),
                required(metaData, EventMetaData.ACTOR),
                required(metaData, EventMetaData.ACTOR_ROLE),
                required(metaData, EventMetaData.COMMAND_ID),
                required(metaData, EventMetaData.COMMAND_TYPE),
                required(metaData, EventMetaData.CORRELATION_ID),
                optional(metaData, EventMetaData.CAUSATION_ID),
                Provenance.valueOf(required(metaData, EventMetaData.PROVENANCE)),
                optional(metaData, EventMetaData.SOURCE_REF),
                type,
                (DomainEvent) message.getPayload());
    }

    private static String required(MetaData metaData, String name) {
        return optional(metaData, name)
                .orElseThrow(() -> new IllegalStateException("An event does not say its " + name));
    }

    private static Optional<String> optional(MetaData metaData, String name) {
        @Nullable Object value = metaData.get(name);
        return Optional.ofNullable(value).map(Object::toString);
    }
}
