package org.acuerda.command.session.state;

/** Phase of a session. */
public enum Phase {
    /** Nothing is known of it. */
    NONE,
    /** A source records it; nothing more can happen in it. */
    RECORDED,
    CONVENED,
    WITHOUT_QUORUM,
    CALLED_AGAIN,
    OPEN,
    RECESSED,
    CLOSED,
    CONCLUDED,
    CANCELLED;

    /** Called and not yet opened. */
    public boolean isAwaited() {
        return this == CONVENED || this == CALLED_AGAIN;
    }

    /** Whether the roll makes a quorum, or none, at this moment. */
    public boolean canHaveQuorum() {
        return switch (this) {
            case CONVENED, WITHOUT_QUORUM, CALLED_AGAIN, OPEN, RECESSED -> true;
            case NONE, RECORDED, CLOSED, CONCLUDED, CANCELLED -> false;
        };
    }

    /** Held and over, so that its minutes can be written. */
    public boolean isEnded() {
        return this == CLOSED || this == CONCLUDED;
    }
}
