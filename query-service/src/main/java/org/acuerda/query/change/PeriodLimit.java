package org.acuerda.query.change;

import io.swagger.v3.oas.annotations.media.Schema;
import org.acuerda.query.session.SessionReference;
import org.acuerda.query.session.SessionView;

/**
 * Where a session bounds what is told.
 *
 * @param position the record that bounds it; at the beginning it is the last that does not count, at the end the last
 *     that does
 */
@Schema(name = "Bound")
public record PeriodLimit(SessionReference session, Manner manner, long position) {

    /** What the bounding record is to its session. */
    public enum Manner {
        /** It closed or concluded the session. */
        ENDED,
        /** It called the session off. */
        CALLED_OFF,
        /** It says that quorum was not reached. */
        WITHOUT_QUORUM,
        /** It is the last that tells of the session from a source; when the session ended is not on record. */
        TOLD,
        /** It convened the session, which has not ended. */
        CONVENED,
        /** It is the newest record that is known; the session has not ended. */
        GOING_ON
    }

    static PeriodLimit of(SessionView session, Manner manner, long position) {
        return new PeriodLimit(session.reference(), manner, position);
    }
}
