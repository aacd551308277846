package org.acuerda.events.session;

import java.time.Instant;
import org.acuerda.events.Recorded;

/** Values of the roll call. */
public final class Roll {

    private Roll() {}

    /** How someone takes part. */
    public enum Mode {
        IN_PERSON,
        REMOTE
    }

    /** In what quality someone takes part. Guests have a voice and no vote. */
    public enum Quality {
        MEMBER,
        SUBSTITUTE,
        GUEST
    }

    /** What the roll says about a person at an hour. */
    public sealed interface Entry {

        /** Member's identifier, or the guest's own. */
        String attendeeId();

        /** The hour it happened, UTC. */
        Instant at();
    }

    /**
     * Someone came.
     *
     * @param name as called
     * @param actsFor for a substitute, the office or act that names them
     */
    public record Arrival(
            String attendeeId, String name, Quality quality, Mode mode, Recorded<String> actsFor, Instant at)
            implements Entry {}

    /** Someone left. */
    public record Departure(String attendeeId, Recorded<String> cause, Instant at) implements Entry {}

    /** A member did not come; whether the cause justifies it is recorded with it. */
    public record Absence(String attendeeId, Recorded<String> cause, boolean justified, Instant at) implements Entry {}

    /**
     * The count behind a quorum, so that a page can say how it was reached.
     *
     * @param membership members with a vote in office, vacancies included where the rule set counts them
     * @param required voting units that must be present
     * @param present voting units present
     * @param membershipSequence last event of the commission that the count includes
     */
    public record Count(int membership, int required, int present, long membershipSequence) {

        public boolean isReached() {
            return present >= required;
        }
    }
}
