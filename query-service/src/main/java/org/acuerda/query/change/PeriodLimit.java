package org.acuerda.query.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.acuerda.query.session.SessionReference;
import org.acuerda.query.session.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * Value: the record at which a session or a day limits a comparison period.
 *
 * @param session null where no session limits it
 * @param day null where no day limits it
 * @param position the limiting record; at the beginning of the period it is the last that does not count, 0 where all
 *     do; at the end the last that counts
 */
@Schema(name = "Bound")
public record PeriodLimit(@Nullable SessionReference session, @Nullable LocalDate day, Manner manner, long position) {

    /** How the limiting record relates to its session or day. */
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
        GOING_ON,
        /** It is the last one before the day began. */
        DAY_BEGAN,
        /** It is the last one before the day ended. */
        DAY_ENDED,
        /** It is the newest known record. */
        NOW
    }

    static PeriodLimit of(SessionView session, Manner manner, long position) {
        return new PeriodLimit(session.reference(), null, manner, position);
    }

    static PeriodLimit of(LocalDate day, Manner manner, long position) {
        return new PeriodLimit(null, day, manner, position);
    }

    static PeriodLimit now(long position) {
        return new PeriodLimit(null, null, Manner.NOW, position);
    }
}
