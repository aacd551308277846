package org.acuerda.command.decision;

import java.util.List;
import org.acuerda.events.DomainEvent;

/**
 * What was decided: new facts of the deciding aggregate and, where the decision brings another aggregate to life or
 * moves one along, facts of that one, all stored in one transaction.
 *
 * @param events facts of the deciding aggregate, in order; none where the command repeats what already holds
 * @param births first facts of new aggregates
 * @param <E> event family of the deciding aggregate
 */
public record Decision<E extends DomainEvent>(List<E> events, List<Birth> births) {

    public Decision {
        events = List.copyOf(events);
        births = List.copyOf(births);
    }

    /** The first fact of another, new aggregate. */
    public record Birth(DomainEvent first) {}

    /** Facts of the deciding aggregate alone. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied
    public static <E extends DomainEvent> Decision<E> of(E... events) {
        return new Decision<>(List.of(events), List.of());
    }

    /** Nothing to record: what was asked for already holds. */
    public static <E extends DomainEvent> Decision<E> unchanged() {
        return new Decision<>(List.of(), List.of());
    }

    /** The same decision, which also brings another aggregate to life. */
    public Decision<E> andCreate(DomainEvent first) {
        return new Decision<>(events, List.of(new Birth(first)));
    }
}
