package org.acuerda.command.decision;

import java.util.List;

/**
 * Why a command cannot be carried out.
 *
 * @param arguments what the message names, in the order of its placeholders
 */
public record Refusal(RefusalCode code, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(RefusalCode code, Object... arguments) {
        return new Refusal(code, List.of(arguments));
    }
}
