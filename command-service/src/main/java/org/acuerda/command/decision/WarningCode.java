package org.acuerda.command.decision;

/**
 * Warning code: stable name of what is wrong although the command is accepted, part of the public API: never renamed,
 * never reused. Each feature has an enum of its own, and a message in each language under the same name.
 */
public interface WarningCode {

    /** The code as callers see it. */
    String name();

    /** Folder of the feature's messages, for example {@code session}. */
    String feature();
}
