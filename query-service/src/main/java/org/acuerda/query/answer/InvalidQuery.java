package org.acuerda.query.answer;

import java.util.List;

/** Exception: a query that cannot be understood; the caller must change it. */
public final class InvalidQuery extends RuntimeException {

    /** Stable codes: part of the HTTP API, never renamed. */
    public enum Code {
        /** No arguments: the address's query part cannot be decoded. */
        PARAMETERS_UNREADABLE,
        /** Arguments: the parameter, the parameters that exist. */
        PARAMETER_UNKNOWN,
        /** Arguments: the parameter, its value, the values that it takes. */
        PARAMETER_INVALID,
        /** Arguments: the parameter. */
        PARAMETER_REPEATED,
        /** Argument: the text to search, which has neither letters nor digits. */
        WORDS_MISSING,
        /** Arguments: the requested order, the orders that exist. */
        SORT_UNKNOWN,
        /** No arguments: this service did not give the cursor, or it belongs to another order. */
        CURSOR_INVALID,
        /** No arguments: the hour for the demonstration's clock cannot be read. */
        CLOCK_MOMENT_INVALID,
        /** Arguments: the requested hour, the earliest hour that the demonstration's clock can be set to. */
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

    /** The arguments of the problem's text, in their order. */
    public List<Object> arguments() {
        return arguments;
    }
}
