package org.acuerda.command.decision;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;

/**
 * Decision: new events of the deciding aggregate and the first events of the aggregates that it creates, all stored in
 * one transaction.
 *
 * @param events of the deciding aggregate, in order; none where the command asks for what is so already
 * @param created first events of each new aggregate, in order
 * @param <E> event family of the deciding aggregate
 */
public record Decision<E extends DomainEvent>(List<E> events, List<DomainEvent> created) {

    public Decision {
        events = List.copyOf(events);
        created = List.copyOf(created);
    }

    /** Events of the deciding aggregate alone. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied
    public static <E extends DomainEvent> Decision<E> of(E... events) {
        return new Decision<>(List.of(events), List.of());
    }

    /** No events: what the command asks for is so already. */
    public static <E extends DomainEvent> Decision<E> unchanged() {
        return new Decision<>(List.of(), List.of());
    }

    /** The same decision, which also creates another aggregate, or goes on with one that it creates. */
    public Decision<E> andCreate(DomainEvent first) {
        return new Decision<>(
                events, Stream.concat(created.stream(), Stream.of(first)).toList());
    }
}
