package org.acuerda.command.available;

import java.util.Optional;
import org.acuerda.command.decision.Command;

/**
 * Sample command: asks whether an act is available; it is never executed. Its contents are valid, so only the
 * aggregate's state can reject it.
 *
 * @param target the part of the aggregate that the act would be about; empty where it is about the whole
 * @param <C> commands of the feature
 */
public record SampleCommand<C extends Command>(Optional<String> target, C command) {

    /** Asks about an act on the whole aggregate. */
    public static <C extends Command> SampleCommand<C> of(C command) {
        return new SampleCommand<>(Optional.empty(), command);
    }

    /** Asks about an act on a part of the aggregate. */
    public static <C extends Command> SampleCommand<C> of(String target, C command) {
        return new SampleCommand<>(Optional.of(target), command);
    }
}
