package org.acuerda.command.decision;

import java.util.List;

/**
 * Rejection: why a command cannot be executed.
 *
 * @param arguments what the message names, in the order of its placeholders
 */
public record Rejection(RejectionCode code, List<Object> arguments) {

    public Rejection {
        arguments = List.copyOf(arguments);
    }

    public static Rejection of(RejectionCode code, Object... arguments) {
        return new Rejection(code, List.of(arguments));
    }
}
