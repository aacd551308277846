package org.acuerda.events.catalog;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Upcaster: turns the data of one event version into that of the next. What was stored or published is never rewritten, so
 * the event store and readers of the journal see old data through these functions for ever; each MUST be pure: same
 * data in, same data out.
 *
 * @param name stored name, for example {@code agreement.adopted}
 * @param version version it reads; it returns the shape of {@code version + 1}
 * @param toNextVersion may change and return what it is given
 */
public record Upcaster(String name, int version, UnaryOperator<ObjectNode> toNextVersion) {

    /** The version it reads as published. */
    public String published() {
        return EventType.published(name, version);
    }
}
