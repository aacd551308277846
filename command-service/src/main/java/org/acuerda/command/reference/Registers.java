package org.acuerda.command.reference;

import org.acuerda.command.decision.Command;
import org.acuerda.events.RefersTo.Registry;

/** Query of the registers. */
@FunctionalInterface
interface Registers {

    /**
     * Whether a register has an identifier.
     *
     * @param command that names it, whose commission has the members and mandates
     */
    boolean have(Registry register, String id, Command command);
}
