package org.acuerda.command.automation;

/**
 * Exception: a register that a rule needs does not have everything that is stored yet. Nothing was decided; asking
 * again is safe.
 */
public final class RegistersLagging extends RuntimeException {

    RegistersLagging() {
        super("The registers have not followed the store in time");
    }
}
