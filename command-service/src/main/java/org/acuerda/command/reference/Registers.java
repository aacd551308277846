package org.acuerda.command.reference;

import org.acuerda.command.decision.Command;
import org.acuerda.events.RefersTo.Register;

/** Query of the registers. */
@FunctionalInterface
interface Registers {

    /**
     * Whether a register has an identifier.
     *
     * @param command that names it, whose commission has the members and mandates
     */
    boolean have(Register register, String id, Command command);
}
