package org.acuerda.events.session;

/** Values of the minutes (acta). */
public final class Minutes {

    private Minutes() {}

    /** How far the minutes are. */
    public enum Stage {
        NONE,
        DRAFT,
        UNDER_OBSERVATION,
        APPROVED,
        SIGNED,
        PUBLISHED
    }
}
