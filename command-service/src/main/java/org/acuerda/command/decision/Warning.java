package org.acuerda.command.decision;

import java.util.List;

/**
 * Warning: what someone should know about a command that is accepted.
 *
 * @param arguments what the message names, in the order of its placeholders
 */
public record Warning(WarningCode code, List<Object> arguments) {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    public static Warning of(WarningCode code, Object... arguments) {
        return new Warning(code, List.of(arguments));
    }
}
