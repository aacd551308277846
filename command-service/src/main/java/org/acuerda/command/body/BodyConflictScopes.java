package org.acuerda.command.body;

import java.util.Set;
import org.acuerda.command.body.BodyCommand.RegisterBody;
import org.acuerda.command.body.BodyCommand.RenameBody;
import org.acuerda.command.body.BodyCommand.SucceedBody;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.body.BodyEvent.BodySucceeded;

/** Conflict scopes of a body, which has one name at a time and at most one successor. */
final class BodyConflictScopes implements ConflictScopes<BodyCommand, BodyEvent> {

    private static final String NAME = "name";
    private static final String SUCCESSOR = "successor";

    @Override
    public Set<String> dependsOn(BodyCommand command) {
        return switch (command) {
            case RegisterBody register -> ConflictScopes.of(NAME);
            case RenameBody rename -> ConflictScopes.of(NAME);
            case SucceedBody succeed -> ConflictScopes.of(SUCCESSOR);
        };
    }

    @Override
    public Set<String> affects(BodyEvent event) {
        return switch (event) {
            case BodyRegistered registered -> ConflictScopes.of(NAME);
            case BodyRenamed renamed -> ConflictScopes.of(NAME);
            case BodySucceeded succeeded -> ConflictScopes.of(SUCCESSOR);
        };
    }
}
