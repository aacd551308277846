package org.acuerda.events.session;

/** Words of the minutes (acta). */
public final class Minutes {

    private Minutes() {}

    /** Where the minutes are in their life. */
    public enum Stage {
        NONE,
        DRAFT,
        UNDER_OBSERVATION,
        APPROVED,
        SIGNED,
        PUBLISHED
    }
}
