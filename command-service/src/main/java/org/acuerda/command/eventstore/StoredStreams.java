package org.acuerda.command.eventstore;

import java.util.List;
import java.util.Optional;
import org.acuerda.events.DomainEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/**
 * Reads what is stored of one aggregate, without holding up those who add to it. A stream has tens of events, so nothing
 * is kept between questions.
 */
@Component
public class StoredStreams {

    private final EventStore eventStore;

    StoredStreams(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    /**
     * Adds one stored event to what is known.
     *
     * @param <S> what is known
     * @param <E> family of the stream's events
     */
    @FunctionalInterface
    public interface Step<S, E extends DomainEvent> {

        S after(S state, E event, MetaData metaData);
    }

    /**
     * An aggregate as its stored events tell it.
     *
     * @param sequence last event folded, counted from 0; -1 where nothing is stored
     * @param <S> what is known
     */
    public record Folded<S>(S state, long sequence) {}

    /** Folds an aggregate up to its last stored event. */
    public <S, E extends DomainEvent> Folded<S> fold(String aggregateId, Class<E> family, S none, Step<S, E> step) {
        DomainEventStream stored = eventStore.readEvents(aggregateId);
        S state = none;
        long sequence = -1;
        while (stored.hasNext()) {
            DomainEventMessage<?> message = stored.next();
            state = step.after(state, family.cast(message.getPayload()), message.getMetaData());
            sequence = message.getSequenceNumber();
        }
        return new Folded<>(state, sequence);
    }

    /** The facts of an aggregate, oldest first. */
    public <E extends DomainEvent> List<E> events(String aggregateId, Class<E> family) {
        return after(aggregateId, -1).stream()
                .map(message -> family.cast(message.getPayload()))
                .toList();
    }

    /** The events of an aggregate that were stored after a sequence, oldest first. */
    public List<DomainEventMessage<?>> after(String aggregateId, long sequence) {
        return eventStore
                .readEvents(aggregateId, sequence + 1)
                .asStream()
                .<DomainEventMessage<?>>map(message -> message)
                .toList();
    }

    /** The sequence of an aggregate's last event; empty where its identifier is free. */
    public Optional<Long> lastSequence(String aggregateId) {
        return eventStore.lastSequenceNumberFor(aggregateId);
    }
}
