package org.acuerda.command.session.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership.Member;
import org.acuerda.command.session.SessionCommand.CorrectAttendance;
import org.acuerda.command.session.SessionCommand.OfRoll;
import org.acuerda.command.session.SessionCommand.RecordAbsence;
import org.acuerda.command.session.SessionCommand.RecordArrival;
import org.acuerda.command.session.SessionCommand.RecordDeparture;
import org.acuerda.command.session.state.Attendance;
import org.acuerda.command.session.state.Phase;
import org.acuerda.command.session.state.VoteState;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AttendanceCorrected;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;

/**
 * Who is there, in which quality and how, and why somebody is not. After the end nobody comes or
 * goes, but a slip in the roll can still be put right.
 */
final class RollRules {

    /** How long before its hour people can be at a session. */
    private static final Duration ROLL_BEGINS_BEFORE = Duration.ofDays(1);

    private RollRules() {}

    static Decision<SessionEvent> decide(SessionContext sitting, OfRoll command) {
        return switch (command) {
            case RecordArrival arrival -> arrive(sitting, arrival);
            case RecordDeparture departure -> depart(sitting, departure);
            case RecordAbsence absence -> miss(sitting, absence);
            case CorrectAttendance correct -> correct(sitting, correct);
        };
    }

    private static Decision<SessionEvent> arrive(SessionContext sitting, RecordArrival command) {
        demandRunning(sitting);
        Roll.Arrival arrival = new Roll.Arrival(
                command.attendeeId(),
                name(sitting, command),
                command.quality(),
                command.mode(),
                command.actsFor(),
                sitting.at());
        demandEntitled(sitting, arrival);
        sitting.state()
                .attendance()
                .present(command.attendeeId())
                .filter(present -> present.quality() == arrival.quality()
                        && present.mode() == arrival.mode()
                        && present.name().equals(arrival.name()))
                .ifPresent(present -> {
                    throw new Rejected(SessionRejection.ALREADY_PRESENT, present.name());
                });
        return Decision.of(new AttendanceRecorded(command.sessionId(), arrival));
    }

    private static Decision<SessionEvent> depart(SessionContext sitting, RecordDeparture command) {
        demandRunning(sitting);
        Rejected.when(
                sitting.state().attendance().present(command.attendeeId()).isEmpty(),
                SessionRejection.NOT_PRESENT,
                sitting.names(List.of(command.attendeeId())));
        return Decision.of(new AttendanceRecorded(
                command.sessionId(), new Roll.Departure(command.attendeeId(), command.cause(), sitting.at())));
    }

    private static Decision<SessionEvent> miss(SessionContext sitting, RecordAbsence command) {
        demandRunning(sitting);
        demandInOffice(sitting, command.attendeeId());
        boolean came = sitting.state()
                .attendance()
                .last(command.attendeeId())
                .filter(entry -> !(entry instanceof Roll.Absence))
                .isPresent();
        Rejected.when(came, SessionRejection.WAS_PRESENT, sitting.names(List.of(command.attendeeId())));
        return Decision.of(new AttendanceRecorded(
                command.sessionId(),
                new Roll.Absence(command.attendeeId(), command.cause(), command.justified(), sitting.at())));
    }

    private static Decision<SessionEvent> correct(SessionContext sitting, CorrectAttendance command) {
        Rejected.when(sitting.state().phase() == Phase.CANCELLED, SessionRejection.SESSION_CANCELLED);
        sitting.demandReason(command.reason());
        Roll.Entry entry = command.entry();
        Attendance before = sitting.state().attendance();
        Rejected.when(
                before.last(entry.attendeeId()).isEmpty(),
                SessionRejection.NOTHING_TO_CORRECT,
                sitting.names(List.of(entry.attendeeId())));
        Rejected.when(
                entry.at().isAfter(sitting.at())
                        || entry.at().isBefore(sitting.call().startsAt().minus(ROLL_BEGINS_BEFORE)),
                SessionRejection.CORRECTED_OUTSIDE_SESSION);
        if (entry instanceof Roll.Arrival arrival) {
            demandEntitled(sitting, arrival);
        }
        Attendance after = before.corrected(entry);
        List<String> doubtful = sitting.state().polls().values().stream()
                .filter(poll -> isDoubtful(poll, entry.attendeeId(), before, after, sitting))
                .map(VoteState::voteId)
                .toList();
        return Decision.of(new AttendanceCorrected(command.sessionId(), entry, command.reason(), doubtful));
    }

    /** A vote stands on the wrong roll where a seat with a vote was filled on one roll and not on the other. */
    private static boolean isDoubtful(
            VoteState poll, String attendeeId, Attendance before, Attendance after, SessionContext sitting) {
        boolean votes = sitting.membership().votersOn(sitting.call().day()).stream()
                .anyMatch(member -> member.memberId().equals(attendeeId));
        Instant end = poll.closedAt().orElse(sitting.at());
        return votes
                && (before.isSeatFilledAt(attendeeId, poll.openedAt())
                                != after.isSeatFilledAt(attendeeId, poll.openedAt())
                        || before.isSeatFilledAt(attendeeId, end) != after.isSeatFilledAt(attendeeId, end));
    }

    private static String name(SessionContext sitting, RecordArrival command) {
        Optional<String> registered = command.quality() == Roll.Quality.MEMBER
                ? sitting.membership().member(command.attendeeId()).map(member -> member.admission()
                        .name())
                : Optional.empty();
        return command.name()
                .known()
                .filter(name -> !name.isBlank())
                .or(() -> registered)
                .orElseThrow(() -> new Rejected(SessionRejection.NAME_MISSING));
    }

    private static void demandEntitled(SessionContext sitting, Roll.Arrival arrival) {
        switch (arrival.quality()) {
            case MEMBER -> demandInOffice(sitting, arrival.attendeeId());
            case SUBSTITUTE -> {
                demandInOffice(sitting, arrival.attendeeId());
                Rejected.when(
                        arrival.actsFor().known().filter(act -> !act.isBlank()).isEmpty(),
                        SessionRejection.SUBSTITUTE_WITHOUT_ACT,
                        arrival.name());
            }
            case GUEST -> {
                Rejected.when(
                        inOffice(sitting, arrival.attendeeId()).isPresent(),
                        SessionRejection.MEMBER_AS_GUEST,
                        arrival.name());
            }
        }
    }

    private static void demandInOffice(SessionContext sitting, String memberId) {
        Rejected.when(
                inOffice(sitting, memberId).isEmpty(),
                SessionRejection.ATTENDEE_NOT_IN_OFFICE,
                sitting.names(List.of(memberId)));
    }

    private static Optional<Member> inOffice(SessionContext sitting, String memberId) {
        return sitting.membership().inOffice(memberId, sitting.day());
    }

    /** The roll runs from the call to the end, save between a failed quorum and the second call. */
    private static void demandRunning(SessionContext sitting) {
        if (!sitting.state().phase().isAwaited()) {
            sitting.demandOpenOrInRecess();
        }
    }
}
