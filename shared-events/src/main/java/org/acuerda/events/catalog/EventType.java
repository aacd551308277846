package org.acuerda.events.catalog;

import java.util.List;
import java.util.stream.IntStream;
import org.acuerda.events.DomainEvent;

/**
 * Value: stored identity of an event class. Name, version and meaning never change once an event has been stored.
 *
 * @param name aggregate and kebab-case fact, for example {@code agreement.adopted}
 * @param version counted from 1; a new shape of the same fact is a new version
 * @param type class that reads this version
 */
public record EventType(String name, int version, Class<? extends DomainEvent> type) {

    /** Name and version as published, for example {@code agreement.adopted.v1}. */
    public String published() {
        return published(name, version);
    }

    /** All versions as published, the oldest first: events of any of them are read as this one. */
    public List<String> versions() {
        return IntStream.rangeClosed(1, version)
                .mapToObj(each -> published(name, each))
                .toList();
    }

    static String published(String name, int version) {
        return name + ".v" + version;
    }
}
