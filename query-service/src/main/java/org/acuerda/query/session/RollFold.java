package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;

import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.AttendanceCorrected;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;
import org.acuerda.events.session.SessionEvent.PresidencyTaken;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.Presiding;
import org.acuerda.query.session.SessionView.QuorumCount;
import org.acuerda.query.session.SessionView.QuorumOccasion;
import org.acuerda.query.session.SessionView.RollEntry;

/** Who is there: the roll, the quorum counted from it, and who presides. */
final class RollFold {

    private RollFold() {}

    static void recorded(SessionDraft now, AttendanceRecorded event, Attribution act) {
        now.roll = plus(now.roll, new RollEntry(event.entry(), null, act));
    }

    static void corrected(SessionDraft now, AttendanceCorrected event, Attribution act) {
        now.roll = plus(now.roll, new RollEntry(event.entry(), event.reason(), act));
        VoteFold.doubted(now, event.doubtfulVoteIds());
    }

    static void opened(SessionDraft now, QuorumDeclared event, Attribution act) {
        now.status = SessionStatus.IN_SESSION;
        counted(now, QuorumOccasion.DECLARED, event.count(), act);
        now.presiding = plus(now.presiding, new Presiding(event.presidingId(), null, act));
    }

    static void missed(SessionDraft now, QuorumNotReached event, Attribution act) {
        now.status = SessionStatus.WITHOUT_QUORUM;
        counted(now, QuorumOccasion.NOT_REACHED, event.count(), act);
    }

    static void presided(SessionDraft now, PresidencyTaken event, Attribution act) {
        now.presiding = plus(now.presiding, new Presiding(event.presidingId(), event.reason(), act));
    }

    static void counted(SessionDraft now, QuorumOccasion occasion, Roll.Count count, Attribution act) {
        now.quorum = plus(now.quorum, new QuorumCount(occasion, count, count.isReached(), act));
    }
}
