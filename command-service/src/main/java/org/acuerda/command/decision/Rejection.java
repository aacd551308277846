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

    /** The same rejection; its cause is the component at this path of the command, for example {@code votes[0].voterId}. */
    public Rejection at(String path) {
        return new Rejection(code, arguments, remedy.at(Remedy.pointer(path)));
    }

    /** The same rejection; its cause is this header of the request. */
    public Rejection inHeader(String header) {
        return new Rejection(code, arguments, remedy.at(header));
    }

    public static Rejection of(RejectionCode code, Object... arguments) {
        return new Rejection(code, List.of(arguments));
    }
}
