package org.acuerda.command.decision;

import java.util.List;

/**
 * Rejection: why a command cannot be executed.
 *
 * @param arguments what the message names, in the order of its placeholders
 * @param remedy what helps, and where exactly the cause is
 */
public record Rejection(RejectionCode code, List<Object> arguments, Remedy remedy) {

    public Rejection {
        arguments = List.copyOf(arguments);
    }

    public Rejection(RejectionCode code, List<Object> arguments) {
        this(code, arguments, code.remedy());
    }

    /** The same rejection; its cause is in this component of the command, by JSON pointer. */
    public Rejection at(String pointer) {
        return new Rejection(code, arguments, new Remedy(remedy.kind(), List.of(pointer), List.of()));
    }

    public static Rejection of(RejectionCode code, Object... arguments) {
        return new Rejection(code, List.of(arguments));
    }
}
