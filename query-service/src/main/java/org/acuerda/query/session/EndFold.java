package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.acuerda.events.session.SessionEvent.SessionRecessed;
import org.acuerda.events.session.SessionEvent.SessionResumed;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.End;
import org.acuerda.query.session.SessionView.QuorumOccasion;
import org.acuerda.query.session.SessionView.Recess;

/** How a session pauses, goes on and ends. */
final class EndFold {

    private EndFold() {}

    static void recessed(SessionDraft now, SessionRecessed event, Attribution act) {
        now.status = SessionStatus.IN_RECESS;
        now.recesses = plus(now.recesses, new Recess(event.reason(), event.resumesAt(), act, null));
    }

    static void resumed(SessionDraft now, SessionResumed event, Attribution act) {
        now.status = SessionStatus.IN_SESSION;
        now.recesses = replaced(
                now.recesses,
                recess -> recess.resumed() == null,
                recess -> new Recess(recess.reason(), recess.resumesAt(), recess.begun(), act));
        RollFold.counted(now, QuorumOccasion.RESUMED, event.count(), act);
    }

    static void closed(SessionDraft now, Attribution act) {
        now.status = SessionStatus.CLOSED;
        now.end = new End(null, null, List.of(), act);
    }

    static void concluded(SessionDraft now, SessionConcluded event, Attribution act) {
        now.status = SessionStatus.CONCLUDED;
        now.end = new End(event.conclusion(), event.reason(), event.pendingItemIds(), act);
    }
}
