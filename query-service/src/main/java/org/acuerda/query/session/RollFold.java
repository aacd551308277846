package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;

import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.AttendanceCorrected;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;
import org.acuerda.events.session.SessionEvent.AttendanceWithdrawn;
import org.acuerda.events.session.SessionEvent.PresidencyTaken;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.Attendance;
import org.acuerda.query.session.SessionView.Doubt;
import org.acuerda.query.session.SessionView.DoubtCause;
import org.acuerda.query.session.SessionView.Presiding;
import org.acuerda.query.session.SessionView.QuorumCount;
import org.acuerda.query.session.SessionView.QuorumOccasion;
import org.acuerda.query.session.SessionView.RollEntry;

/** Fold of the attendance: the roll, the quorum counted from it, and who presides. */
final class RollFold {

    private RollFold() {}

    static SessionView recorded(SessionView now, AttendanceRecorded event, Attribution act) {
        return called(now, new RollEntry(event.entry(), null, null, act));
    }

    static SessionView corrected(SessionView now, AttendanceCorrected event, Attribution act) {
        return VoteFold.doubted(
                called(now, new RollEntry(event.entry(), event.reason(), null, act)),
                event.doubtfulVoteIds(),
                doubt(event.entry(), act));
    }

    static SessionView withdrawn(SessionView now, AttendanceWithdrawn event, Attribution act) {
        return VoteFold.doubted(
                called(now, new RollEntry(event.entry(), null, event.reason(), act)),
                event.doubtfulVoteIds(),
                doubt(event.entry(), act));
    }

    private static Doubt doubt(Roll.Entry entry, Attribution act) {
        return new Doubt(entry.attendeeId(), DoubtCause.ROLL, act);
    }

    static SessionView opened(SessionView now, QuorumDeclared event, Attribution act) {
        return presided(
                counted(now, QuorumOccasion.DECLARED, event.count(), act).withStatus(SessionStatus.IN_SESSION),
                new Presiding(event.presidingId(), null, act));
    }

    static SessionView missed(SessionView now, QuorumNotReached event, Attribution act) {
        return counted(now, QuorumOccasion.NOT_REACHED, event.count(), act).withStatus(SessionStatus.WITHOUT_QUORUM);
    }

    static SessionView presided(SessionView now, PresidencyTaken event, Attribution act) {
        return presided(now, new Presiding(event.presidingId(), event.reason(), act));
    }

    static SessionView counted(SessionView now, QuorumOccasion occasion, Roll.Count count, Attribution act) {
        QuorumCount counted = new QuorumCount(occasion, count, count.isReached(), act);
        Attendance attendance = now.attendance();
        return now.withAttendance(attendance.withQuorum(plus(attendance.quorum(), counted)));
    }

    private static SessionView called(SessionView now, RollEntry entry) {
        Attendance attendance = now.attendance();
        return now.withAttendance(attendance.withRoll(plus(attendance.roll(), entry)));
    }

    private static SessionView presided(SessionView now, Presiding presiding) {
        Attendance attendance = now.attendance();
        return now.withAttendance(attendance.withPresiding(plus(attendance.presiding(), presiding)));
    }
}
