package org.acuerda.command.body;

import java.time.LocalDate;
import org.acuerda.command.decision.Command;
import org.acuerda.events.Recorded;
import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;
import org.acuerda.events.body.BodyEvent;

/** Commands of one body in the register. */
sealed interface BodyCommand extends Command {

    String bodyId();

    @Override
    default String aggregateId() {
        return bodyId();
    }

    /** Enters a body under a name. */
    record RegisterBody(
            String bodyId,
            BodyEvent.Kind kind,
            String name,
            Recorded<String> acronym,
            boolean acronymVerified,
            Recorded<String> federalEntity,
            Recorded<LocalDate> validFrom,
            String source)
            implements BodyCommand {}

    /** Gives a body another name from a day on. */
    record RenameBody(
            String bodyId,
            String name,
            Recorded<String> acronym,
            boolean acronymVerified,
            LocalDate validFrom,
            String source)
            implements BodyCommand {}

    /** Says which body took over from this one. */
    record SucceedBody(String bodyId, @RefersTo(Registry.BODY) String successorId, LocalDate succeededOn, String source)
            implements BodyCommand {}
}
