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

/** Fold of how a session pauses, goes on and ends. */
final class EndFold {

    private EndFold() {}

    static SessionView recessed(SessionView now, SessionRecessed event, Attribution act) {
        Recess recess = new Recess(event.reason(), event.resumesAt(), act, null);
        return now.with(session -> session.status(SessionStatus.IN_RECESS)
                .closure(now.closure().withRecesses(plus(now.closure().recesses(), recess))));
    }

    static SessionView resumed(SessionView now, SessionResumed event, Attribution act) {
        List<Recess> recesses = replaced(
                now.closure().recesses(), recess -> recess.resumed() == null, recess -> recess.withResumed(act));
        return RollFold.counted(now, QuorumOccasion.RESUMED, event.count(), act)
                .with(session -> session.status(SessionStatus.IN_SESSION)
                        .closure(now.closure().withRecesses(recesses)));
    }

    static SessionView closed(SessionView now, Attribution act) {
        End end = SessionViewEndBuilder.builder().act(act).build();
        return now.with(session ->
                session.status(SessionStatus.CLOSED).closure(now.closure().withEnd(end)));
    }

    static SessionView concluded(SessionView now, SessionConcluded event, Attribution act) {
        End end = new End(event.conclusion(), event.reason(), event.pendingItemIds(), act);
        return now.with(session ->
                session.status(SessionStatus.CONCLUDED).closure(now.closure().withEnd(end)));
    }
}
