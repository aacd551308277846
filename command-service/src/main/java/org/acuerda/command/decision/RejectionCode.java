package org.acuerda.command.decision;

/**
 * Rejection code: stable name of a rule that can say no, part of the public API: never renamed, never reused. Each
 * feature has an enum of its own, and a message in each language under the same name.
 */
public interface RejectionCode {

    /** The code as callers see it. */
    String name();

    /** Folder of the feature's messages, for example {@code session}. */
    String feature();

    /** What helps the caller, and where the cause is. */
    Remedy remedy();
}
