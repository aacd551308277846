package org.acuerda.query.answer;

import java.util.List;

/** A question that cannot be understood: whoever asked must ask it otherwise. */
public final class InvalidQuery extends RuntimeException {

    /** Stable codes: part of the HTTP API, never renamed. */
    public enum Code {
        /** No arguments: the address's query part cannot be decoded. */
        PARAMETERS_UNREADABLE,
        /** Arguments: the parameter, those that exist. */
        PARAMETER_UNKNOWN,
        /** Arguments: the parameter, what it was given, what it takes. */
        PARAMETER_INVALID,
        /** Arguments: the parameter. */
        PARAMETER_REPEATED,
        /** Arguments: the order asked for, those that exist. */
        SORT_UNKNOWN,
        /** No arguments: the cursor is none of ours, or belongs to another order. */
        CURSOR_INVALID,
        /** No arguments: the hour for the demonstration's clock cannot be read. */
        CLOCK_MOMENT_INVALID,
        /** Arguments: the hour asked for, the earliest that the demonstration's clock can be set to. */
        CLOCK_NEVER_BACK
    }

    private final Code code;
    private final transient List<Object> arguments;

    public InvalidQuery(Code code, Object... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Code code() {
        return code;
    }

    /** What the words of the problem mention, in their order. */
    public List<Object> arguments() {
        return arguments;
    }
}
