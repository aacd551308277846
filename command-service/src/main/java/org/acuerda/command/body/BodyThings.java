package org.acuerda.command.body;

import java.util.Set;
import org.acuerda.command.acts.Things;
import org.acuerda.command.body.BodyCommand.RegisterBody;
import org.acuerda.command.body.BodyCommand.RenameBody;
import org.acuerda.command.body.BodyCommand.SucceedBody;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.body.BodyEvent.BodySucceeded;

/** A body has one name at a time and at most one successor. */
final class BodyThings implements Things<BodyCommand, BodyEvent> {

    private static final String NAME = "name";
    private static final String SUCCESSOR = "successor";

    @Override
    public Set<String> touchedBy(BodyCommand command) {
        return switch (command) {
            case RegisterBody register -> Things.of(NAME);
            case RenameBody rename -> Things.of(NAME);
            case SucceedBody succeed -> Things.of(SUCCESSOR);
        };
    }

    @Override
    public Set<String> changedBy(BodyEvent event) {
        return switch (event) {
            case BodyRegistered registered -> Things.of(NAME);
            case BodyRenamed renamed -> Things.of(NAME);
            case BodySucceeded succeeded -> Things.of(SUCCESSOR);
        };
    }
}
