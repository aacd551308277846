package org.acuerda.command.automation;

/** A register that a rule needs does not know everything that is stored yet. Nothing was decided; asking again is safe. */
public final class RegistersLagging extends RuntimeException {

    RegistersLagging() {
        super("The registers have not followed the store in time");
    }
}
