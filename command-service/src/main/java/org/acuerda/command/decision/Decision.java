package org.acuerda.command.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;

/**
 * Decision: new events of the deciding aggregate and the first events of the aggregates that it creates, all stored in
 * one transaction; with warnings, which are stored nowhere.
 *
 * @param events of the deciding aggregate, in order; none where the command asks for what is so already
 * @param created first events of each new aggregate, in order
 * @param warnings what is wrong although the command is accepted
 * @param <E> event family of the deciding aggregate
 */
public record Decision<E extends DomainEvent>(List<E> events, List<DomainEvent> created, List<Warning> warnings) {

    public Decision {
        events = List.copyOf(events);
        created = List.copyOf(created);
        warnings = List.copyOf(warnings);
    }

    /** A decision without warnings. */
    public Decision(List<E> events, List<DomainEvent> created) {
        this(events, created, List.of());
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

    /** The first events of each aggregate that it creates, by identifier and in their order; the caller's own map. */
    public Map<String, List<DomainEvent>> newStreams() {
        return created.stream()
                .collect(Collectors.groupingBy(DomainEvent::aggregateId, LinkedHashMap::new, Collectors.toList()));
    }

    /** The same decision, which also creates another aggregate, or goes on with one that it creates. */
    public Decision<E> andCreate(DomainEvent first) {
        return new Decision<>(
                events, Stream.concat(created.stream(), Stream.of(first)).toList(), warnings);
    }

    /** The same decision with further warnings. */
    public Decision<E> warning(List<Warning> further) {
        return new Decision<>(
                events,
                created,
                Stream.concat(warnings.stream(), further.stream()).toList());
    }
}
