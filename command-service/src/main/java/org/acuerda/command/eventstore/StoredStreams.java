package org.acuerda.command.eventstore;

import java.util.List;
import java.util.Optional;
import org.acuerda.events.DomainEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** Query of one aggregate's stored events, without a lock. */
@Component
public class StoredStreams {

    private final EventStore eventStore;
    private final KeptStates states;

    StoredStreams(EventStore eventStore, KeptStates states) {
        this.eventStore = eventStore;
        this.states = states;
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
        return fold(aggregateId, family, new Folded<>(none, -1), step);
    }

    /**
     * Folds an aggregate up to its last stored event, from where the last question left it.
     *
     * @param none an immutable value; each class of these has one step
     */
    public <S extends Record, E extends DomainEvent> Folded<S> foldOn(
            String aggregateId, Class<E> family, S none, Step<S, E> step) {
        Folded<S> kept = states.read(none.getClass(), aggregateId)
                .map(state -> new Folded<>(of(none, state.state()), state.sequence()))
                .orElse(new Folded<>(none, -1));
        Folded<S> folded = fold(aggregateId, family, kept, step);
        if (folded.sequence() > kept.sequence()) {
            keep(aggregateId, none.getClass(), folded);
        }
        return folded;
    }

    private <S, E extends DomainEvent> Folded<S> fold(
            String aggregateId, Class<E> family, Folded<S> begun, Step<S, E> step) {
        Folded<S> folded = begun;
        for (DomainEventMessage<?> message : after(aggregateId, begun.sequence())) {
            if (family.isInstance(message.getPayload())) {
                E event = family.cast(message.getPayload());
                folded = new Folded<>(
                        step.after(folded.state(), event, message.getMetaData()), message.getSequenceNumber());
            }
        }
        return folded;
    }

    @SuppressWarnings("unchecked") // what is kept under a class is of this class
    private static <S extends Record> S of(S none, Object state) {
        return (S) none.getClass().cast(state);
    }

    /** What was read inside a unit of work may have been stored by it, and is kept only once that has committed. */
    private void keep(String aggregateId, Class<?> kind, Folded<?> folded) {
        KeptStates.Kept kept = new KeptStates.Kept(folded.state(), folded.sequence());
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().afterCommit(work -> states.keep(kind, aggregateId, kept));
        } else {
            states.keep(kind, aggregateId, kept);
        }
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
