package org.acuerda.command.execution;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.acuerda.command.decision.Command;
import org.acuerda.events.DomainEvent;

/**
 * The things that a feature's commands and events are about: parts of the aggregate by their identifiers, and what it has
 * only one of by a name. Two people at one aggregate are in each other's way only where they touch the same thing.
 *
 * @param <C> commands of the feature
 * @param <E> its events
 */
public interface ConflictScopes<C extends Command, E extends DomainEvent> {

    /** Things by their names, of which two may be the same: callers choose identifiers. */
    static Set<String> of(String... names) {
        return Set.copyOf(Arrays.asList(names));
    }

    /** What whoever gives the command must have seen as it is. */
    Set<String> dependsOn(C command);

    /** What is no longer as it was before the event. */
    Set<String> affects(E event);

    /** Whether someone who gives the command should first be told of the event. */
    default boolean conflicts(C command, E event) {
        return !Collections.disjoint(dependsOn(command), affects(event));
    }
}
