package org.acuerda.command.body;

import java.time.LocalDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.body.BodyEvent.BodySucceeded;

/**
 * State of a body: what later decisions need to know.
 *
 * @param nameValidFrom day from which the present name holds
 * @param successorId body that took over
 */
record BodyState(boolean exists, Recorded<LocalDate> nameValidFrom, Recorded<String> successorId) {

    static BodyState none() {
        return new BodyState(false, Recorded.notOnRecord(), Recorded.notOnRecord());
    }

    BodyState evolve(BodyEvent event) {
        return switch (event) {
            case BodyRegistered registered -> new BodyState(true, registered.validFrom(), successorId);
            case BodyRenamed renamed -> new BodyState(exists, Recorded.of(renamed.validFrom()), successorId);
            case BodySucceeded succeeded -> new BodyState(exists, nameValidFrom, Recorded.of(succeeded.successorId()));
        };
    }
}
