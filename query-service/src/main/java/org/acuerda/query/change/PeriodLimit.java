package org.acuerda.query.change;

import io.swagger.v3.oas.annotations.media.Schema;
import org.acuerda.query.session.SessionReference;
import org.acuerda.query.session.SessionView;

/**
 * Value: the record at which a session limits a comparison period.
 *
 * @param position the limiting record; at the beginning of the period it is the last that does not count, at the end
 *     the last that counts
 */
@Schema(name = "Bound")
public record PeriodLimit(SessionReference session, Manner manner, long position) {

    /** How the limiting record relates to its session. */
    public enum Manner {
        /** It closed or concluded the session. */
        ENDED,
        /** It called the session off. */
        CALLED_OFF,
        /** It recorded that quorum was not reached. */
        WITHOUT_QUORUM,
        /** It is the last historic record of the session; when the session ended is not on record. */
        TOLD,
        /** It convened the session, which has not ended. */
        CONVENED,
        /** It is the newest known record; the session has not ended. */
        GOING_ON
    }

    static PeriodLimit of(SessionView session, Manner manner, long position) {
        return new PeriodLimit(session.reference(), manner, position);
    }
}
