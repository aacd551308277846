package org.acuerda.command.reference;

import java.util.List;
import org.acuerda.command.decision.Command;

/** Query of the registers. */
@FunctionalInterface
interface Registers {

    /**
     * Which references of a command their registers do not have, in the order given.
     *
     * @param command whose commission has the members and mandates
     */
    List<Reference> missing(List<Reference> references, Command command);
}
