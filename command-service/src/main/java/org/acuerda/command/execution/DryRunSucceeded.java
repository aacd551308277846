package org.acuerda.command.execution;

/**
 * The rules accept a command that was only to be checked. It is thrown, so that the unit of work is rolled back and
 * nothing of it stays, whatever a feature does beside its events.
 */
public final class DryRunSucceeded extends RuntimeException {

    DryRunSucceeded() {
        super("Checked only; nothing was stored", null, false, false);
    }
}
