package org.acuerda.command.execution;

import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.Rejected;

/** Check of what a command refers to outside its own aggregate. */
@FunctionalInterface
public interface References {

    /**
     * Refuses a live act that names something that is in no register, because its facts would be wrong for ever. A source
     * may name what is not on record, or not yet.
     *
     * @throws Rejected naming the field and the identifier
     */
    void refuseUnknown(Command command, Circumstances circumstances);
}
