package org.acuerda.command.execution;

import java.util.List;

/**
 * Value: the outcome of a command.
 *
 * @param changed each aggregate with its last sequence, first the one that decided; none where nothing was recorded
 * @param repeated whether the answer is that of an earlier request with the same key, and nothing was done now
 */
public record Outcome(List<Change> changed, boolean repeated) {

    public Outcome {
        changed = List.copyOf(changed);
    }
}
