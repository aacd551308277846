package org.acuerda.command.execution;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.acuerda.command.decision.Command;
import org.acuerda.events.DomainEvent;

/**
 * Conflict scopes: the parts of an aggregate that a command depends on and an event affects. A part has its identifier
 * as name, or a fixed name where the aggregate has only one of it. A command conflicts with an event that the caller
 * has not seen only if these overlap.
 *
 * @param <C> commands of the feature
 * @param <E> its events
 */
public interface ConflictScopes<C extends Command, E extends DomainEvent> {

    /** Scopes by their names; two may be the same, because callers choose identifiers. */
    static Set<String> of(String... names) {
        return Set.copyOf(Arrays.asList(names));
    }

    /** The scopes of an aggregate without parts: every command depends on the whole, and every event affects it. */
    static <C extends Command, E extends DomainEvent> ConflictScopes<C, E> whole() {
        return new ConflictScopes<>() {
            @Override
            public Set<String> dependsOn(C command) {
                return of("whole");
            }

            @Override
            public Set<String> affects(E event) {
                return of("whole");
            }
        };
    }

    /** Scopes that the caller of the command must have seen as they are now. */
    Set<String> dependsOn(C command);

    /** Scopes that the event changes. */
    Set<String> affects(E event);

    /** Whether the caller of the command must first see the event. */
    default boolean conflicts(C command, E event) {
        return !Collections.disjoint(dependsOn(command), affects(event));
    }
}
