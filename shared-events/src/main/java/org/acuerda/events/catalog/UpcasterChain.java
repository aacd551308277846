package org.acuerda.events.catalog;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Chain of upcasters: brings stored data of any version that was ever written to the newest shape, which has a class. */
public final class UpcasterChain {

    private final Map<String, Upcaster> byPublished;

    /**
     * A chain of the given steps.
     *
     * @throws IllegalArgumentException when two steps start from the same version
     */
    public UpcasterChain(List<Upcaster> upcasters) {
        try {
            byPublished =
                    upcasters.stream().collect(Collectors.toUnmodifiableMap(Upcaster::published, Function.identity()));
        } catch (IllegalStateException twice) {
            throw new IllegalArgumentException("Two upcasters start from the same version", twice);
        }
    }

    /**
     * Data as it was stored, or after some steps of the chain.
     *
     * @param name stored name, which the chain never changes
     */
    public record Stored(String name, int version, ObjectNode data) {

        /** Name and version as published. */
        public String published() {
            return EventType.published(name, version);
        }
    }

    /** Whether data of this published type, for example {@code agreement.adopted.v1}, is no longer of the newest shape. */
    public boolean startsFrom(String published) {
        return byPublished.containsKey(published);
    }

    /** Takes every step there is from the stored version on; the data given stays as it is. */
    public Stored upcast(Stored stored) {
        Stored current = stored;
        for (Upcaster next = byPublished.get(current.published());
                next != null;
                next = byPublished.get(current.published())) {
            current = new Stored(
                    current.name(),
                    current.version() + 1,
                    next.toNextVersion().apply(current.data().deepCopy()));
        }
        return current;
    }

    /**
     * Splits a published type into name and version and takes every step from there.
     *
     * @throws IllegalArgumentException when the type does not end in {@code .v} and a number
     */
    public Stored upcast(String published, ObjectNode data) {
        int end = published.lastIndexOf(".v");
        if (end < 1 || !published.substring(end + 2).matches("\\d{1,4}")) {
            throw new IllegalArgumentException("Not a published event type: " + published);
        }
        return upcast(new Stored(published.substring(0, end), Integer.parseInt(published.substring(end + 2)), data));
    }
}
