package org.acuerda.events;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the stored data of one event version into that of the next. Old bytes are never rewritten, so both services read
 * them through these functions for ever; each MUST be pure: same data in, same data out.
 *
 * @param name stored name, for example {@code agreement.adopted}
 * @param version version it reads; it returns the shape of {@code version + 1}
 * @param toNextVersion may change and return what it is given
 */
public record Upcaster(String name, int version, UnaryOperator<ObjectNode> toNextVersion) {}
