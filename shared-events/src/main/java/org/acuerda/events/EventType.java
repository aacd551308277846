package org.acuerda.events;

/**
 * The stored identity of an event class. Name, version and meaning never change once an event has been stored.
 *
 * @param name aggregate and kebab-case fact, for example {@code agreement.adopted}
 * @param version counted from 1; a new shape of the same fact is a new version
 * @param type class that reads this version
 */
public record EventType(String name, int version, Class<? extends DomainEvent> type) {

    /** Name and version as published, for example {@code agreement.adopted.v1}. */
    public String published() {
        return name + ".v" + version;
    }
}
