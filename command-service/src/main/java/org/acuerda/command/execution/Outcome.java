package org.acuerda.command.execution;

import java.util.List;
import org.acuerda.command.decision.Warning;

/**
 * Value: the outcome of a command.
 *
 * @param changed each aggregate with its last sequence, first the one that decided; none where nothing was recorded
 * @param warnings what is wrong although the command was accepted; none in a repeated answer, for which nothing was decided
 * @param repeated whether the answer is that of an earlier request with the same key, and nothing was done now
 */
public record Outcome(List<Change> changed, List<Warning> warnings, boolean repeated) {

    public Outcome {
        changed = List.copyOf(changed);
        warnings = List.copyOf(warnings);
    }

    /** The answer of an earlier request with the same key. */
    public static Outcome repeated(List<Change> changed) {
        return new Outcome(changed, List.of(), true);
    }
}
