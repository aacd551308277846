package org.acuerda.command.eventstore;

import java.util.List;
import java.util.Optional;
import org.acuerda.events.DomainEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/**
 * Query of one aggregate's stored events, without a lock. A stream has tens of events, so nothing is kept between
 * questions.
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
     * An aggregate folded from its stored events.
     *
     * @param sequence last event folded, counted from 0; -1 where nothing is stored
     * @param <S> what is known
     */
    public record Folded<S>(S state, long sequence) {}

    /**
     * Folds an aggregate up to its last stored event. A caller may give the identifier of something else: of another
     * family's stream nothing is folded.
     */
    public <S, E extends DomainEvent> Folded<S> fold(String aggregateId, Class<E> family, S none, Step<S, E> step) {
        Folded<S> folded = new Folded<>(none, -1);
        for (DomainEventMessage<?> message : messages(aggregateId)) {
            if (family.isInstance(message.getPayload())) {
                E event = family.cast(message.getPayload());
                folded = new Folded<>(
                        step.after(folded.state(), event, message.getMetaData()), message.getSequenceNumber());
            }
        }
        return folded;
    }

    /** The facts of one kind in an aggregate's stream, oldest first. */
    public <E extends DomainEvent> List<E> events(String aggregateId, Class<E> kind) {
        return messages(aggregateId).stream()
                .map(message -> (Object) message.getPayload())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The event with which an aggregate began; empty where its identifier is free. */
    public Optional<DomainEvent> first(String aggregateId) {
        return eventStore.readEvents(aggregateId).asStream().findFirst().map(message ->
                (DomainEvent) message.getPayload());
    }

    /** The events of an aggregate with all that is known about them, oldest first. */
    public List<DomainEventMessage<?>> messages(String aggregateId) {
        return after(aggregateId, -1);
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
