package org.acuerda.command.session.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership.Member;
import org.acuerda.command.session.rules.SessionCommand.CorrectAttendance;
import org.acuerda.command.session.rules.SessionCommand.OfRoll;
import org.acuerda.command.session.rules.SessionCommand.RecordAbsence;
import org.acuerda.command.session.rules.SessionCommand.RecordArrival;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.command.session.rules.SessionCommand.WithdrawAttendance;
import org.acuerda.command.session.state.Attendance;
import org.acuerda.command.session.state.Phase;
import org.acuerda.command.session.state.VoteState;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AttendanceCorrected;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;
import org.acuerda.events.session.SessionEvent.AttendanceWithdrawn;

/**
 * Rules of the roll: who is present, in which quality and how, and why somebody is absent. After
 * the end there are no arrivals and departures, but a slip in the roll can still be corrected or withdrawn.
 */
final class RollRules {

    /** How long before its hour people can be at a session. */
    private static final Duration ROLL_BEGINS_BEFORE = Duration.ofDays(1);

    private RollRules() {}

    static Decision<SessionEvent> decide(SessionContext context, OfRoll command) {
        return switch (command) {
            case RecordArrival arrival -> arrive(context, arrival);
            case RecordDeparture departure -> depart(context, departure);
            case RecordAbsence absence -> miss(context, absence);
            case CorrectAttendance correct -> correct(context, correct);
            case WithdrawAttendance withdraw -> withdraw(context, withdraw);
        };
    }

    private static Decision<SessionEvent> arrive(SessionContext context, RecordArrival command) {
        demandRunning(context);
        Roll.Arrival arrival = new Roll.Arrival(
                command.attendeeId(),
                name(context, command),
                command.quality(),
                command.mode(),
                command.actsFor(),
                context.at());
        demandEntitled(context, arrival);
        context.state()
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

    private static Decision<SessionEvent> depart(SessionContext context, RecordDeparture command) {
        demandRunning(context);
        Rejected.when(
                context.state().attendance().present(command.attendeeId()).isEmpty(),
                SessionRejection.NOT_PRESENT,
                context.names(List.of(command.attendeeId())));
        return Decision.of(new AttendanceRecorded(
                command.sessionId(), new Roll.Departure(command.attendeeId(), command.cause(), context.at())));
    }

    private static Decision<SessionEvent> miss(SessionContext context, RecordAbsence command) {
        demandRunning(context);
        demandInOffice(context, command.attendeeId());
        boolean came = context.state()
                .attendance()
                .last(command.attendeeId())
                .filter(entry -> !(entry instanceof Roll.Absence))
                .isPresent();
        Rejected.when(came, SessionRejection.WAS_PRESENT, context.names(List.of(command.attendeeId())));
        return Decision.of(new AttendanceRecorded(
                command.sessionId(),
                new Roll.Absence(command.attendeeId(), command.cause(), command.justified(), context.at())));
    }

    private static Decision<SessionEvent> correct(SessionContext context, CorrectAttendance command) {
        Rejected.when(context.state().phase() == Phase.CANCELLED, SessionRejection.SESSION_CANCELLED);
        context.demandReason(command.reason());
        Roll.Entry entry = command.entry();
        Attendance before = context.state().attendance();
        Rejected.when(
                before.last(entry.attendeeId()).isEmpty(),
                SessionRejection.NOTHING_TO_CORRECT,
                context.names(List.of(entry.attendeeId())));
        Rejected.when(
                entry.at().isAfter(context.at())
                        || entry.at().isBefore(context.call().startsAt().minus(ROLL_BEGINS_BEFORE)),
                SessionRejection.CORRECTED_OUTSIDE_SESSION);
        if (entry instanceof Roll.Arrival arrival) {
            demandEntitled(context, arrival);
        }
        return Decision.of(new AttendanceCorrected(
                command.sessionId(),
                entry,
                command.reason(),
                doubtful(context, entry.attendeeId(), before.corrected(entry))));
    }

    private static Decision<SessionEvent> withdraw(SessionContext context, WithdrawAttendance command) {
        Rejected.when(context.state().phase() == Phase.CANCELLED, SessionRejection.SESSION_CANCELLED);
        context.demandReason(command.reason());
        Attendance before = context.state().attendance();
        Roll.Entry last = before.last(command.attendeeId())
                .orElseThrow(() -> new Rejected(
                        SessionRejection.NOTHING_TO_CORRECT, context.names(List.of(command.attendeeId()))));
        return Decision.of(new AttendanceWithdrawn(
                command.sessionId(),
                last,
                command.reason(),
                doubtful(context, command.attendeeId(), before.withdrawn(command.attendeeId()))));
    }

    /** The votes that were held on another roll than this one. */
    private static List<String> doubtful(SessionContext context, String attendeeId, Attendance after) {
        return context.state().votes().values().stream()
                .filter(vote -> vote.use() != VoteState.Use.VOID)
                .filter(vote -> isDoubtful(vote, attendeeId, context.state().attendance(), after, context))
                .map(VoteState::voteId)
                .toList();
    }

    /** A vote has a wrong roll where a seat with a vote was filled on one roll and not on the other. */
    private static boolean isDoubtful(
            VoteState vote, String attendeeId, Attendance before, Attendance after, SessionContext context) {
        boolean votes = VoteDoubts.isVoterOn(context, attendeeId, VoteDoubts.day(context, vote.openedAt()));
        Instant end = vote.closedAt().orElse(context.at());
        return votes
                && (before.isSeatFilledAt(attendeeId, vote.openedAt())
                                != after.isSeatFilledAt(attendeeId, vote.openedAt())
                        || before.isSeatFilledAt(attendeeId, end) != after.isSeatFilledAt(attendeeId, end));
    }

    private static String name(SessionContext context, RecordArrival command) {
        Optional<String> registered = command.quality() == Roll.Quality.MEMBER
                ? context.membership().member(command.attendeeId()).map(member -> member.admission()
                        .name())
                : Optional.empty();
        return command.name()
                .known()
                .filter(name -> !name.isBlank())
                .or(() -> registered)
                .orElseThrow(() -> new Rejected(SessionRejection.NAME_MISSING));
    }

    private static void demandEntitled(SessionContext context, Roll.Arrival arrival) {
        switch (arrival.quality()) {
            case MEMBER -> demandInOffice(context, arrival.attendeeId());
            case SUBSTITUTE -> {
                demandInOffice(context, arrival.attendeeId());
                Rejected.when(
                        arrival.actsFor().known().filter(act -> !act.isBlank()).isEmpty(),
                        SessionRejection.SUBSTITUTE_WITHOUT_ACT,
                        arrival.name());
            }
            case GUEST -> {
                Rejected.when(
                        inOffice(context, arrival.attendeeId()).isPresent(),
                        SessionRejection.MEMBER_AS_GUEST,
                        arrival.name());
            }
        }
    }

    private static void demandInOffice(SessionContext context, String memberId) {
        Rejected.when(
                inOffice(context, memberId).isEmpty(),
                SessionRejection.ATTENDEE_NOT_IN_OFFICE,
                context.names(List.of(memberId)));
    }

    private static Optional<Member> inOffice(SessionContext context, String memberId) {
        return context.membership().inOffice(memberId, context.day());
    }

    /** The roll runs from the call to the end, save between a failed quorum and the second call. */
    private static void demandRunning(SessionContext context) {
        if (!context.state().phase().isAwaited()) {
            context.demandOpenOrInRecess();
        }
    }
}
