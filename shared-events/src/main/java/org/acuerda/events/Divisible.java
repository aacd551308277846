package org.acuerda.events;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Event with a list that may be too long for one record. It is then stored as several events of one transaction: itself
 * with the first portion, and others that continue it. An event that fits is stored whole.
 */
public interface Divisible extends DomainEvent {

    /** How many elements its list has. */
    int elements();

    /** The same fact in several events with at most so many elements each, the first of this event's own type. */
    List<DomainEvent> inPortionsOf(int most);

    /** A list cut into portions; one empty portion where it is empty. */
    static <T> List<List<T>> portions(List<T> list, int most) {
        if (list.isEmpty()) {
            return List.of(list);
        }
        return IntStream.iterate(0, from -> from < list.size(), from -> from + most)
                .mapToObj(from -> List.copyOf(list.subList(from, Math.min(list.size(), from + most))))
                .toList();
    }
}
