package org.acuerda.query.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks what changed between two sessions. */
public interface Changes {

    /**
     * What changed between two sessions of one commission, whichever of them ended first. One that has not ended counts
     * up to now; as the earlier of two, from its call on.
     *
     * @param other null for the session that ended last before this one
     * @return empty where there is no such session
     * @throws org.acuerda.query.answer.InvalidQuery with PARAMETER_INVALID when the other is no session of the same
     *     commission
     */
    Optional<ChangesBetween> between(String sessionId, @Nullable String other);
}
