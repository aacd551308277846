package org.acuerda.command.session.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.SessionCommand.AmendCall;
import org.acuerda.command.session.SessionCommand.CancelSession;
import org.acuerda.command.session.SessionCommand.IssueSecondCall;
import org.acuerda.command.session.SessionCommand.OfCall;
import org.acuerda.command.session.SessionCommand.SendCall;
import org.acuerda.command.session.state.ActTimes;
import org.acuerda.command.session.state.Call;
import org.acuerda.command.session.state.Phase;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SessionCancelled;

/**
 * The call reaches every member in time, or a waiver says why not. The notice counts in business days of the
 * frozen calendar: the day of the call is not counted, that of the session is.
 */
final class CallRules {

    private CallRules() {}

    static Decision<SessionEvent> decide(SessionContext sitting, OfCall command) {
        return switch (command) {
            case SendCall send -> send(sitting, send);
            case AcknowledgeCall acknowledge -> acknowledge(sitting, acknowledge);
            case AmendCall amend -> amend(sitting, amend);
            case CancelSession cancel -> cancel(sitting, cancel);
            case IssueSecondCall again -> callAgain(sitting, again);
        };
    }

    /** The last day on which the call can go out, or be acknowledged, for a session on a day. */
    static LocalDate lastDay(SessionContext sitting, LocalDate session) {
        return sitting.calendar()
                .lastDayToConvene(session, sitting.call().convened().requiredNoticeBusinessDays());
    }

    private static Decision<SessionEvent> send(SessionContext sitting, SendCall command) {
        sitting.demandAwaited();
        Rejected.whenBlank(SessionRejection.MEDIUM_MISSING, command.medium());
        Rejected.when(command.memberIds().isEmpty(), SessionRejection.CALL_TO_NOBODY);
        Rejected.when(
                !sitting.at().isBefore(sitting.call().startsAt()),
                SessionRejection.CALL_AFTER_HOUR,
                sitting.shown(sitting.call().startsAt()));
        List<String> strangers = command.memberIds().stream()
                .filter(member -> !isInOffice(sitting, member, sitting.day())
                        && !isInOffice(sitting, member, sitting.call().day()))
                .toList();
        Rejected.when(!strangers.isEmpty(), SessionRejection.CALL_TO_STRANGER, sitting.names(strangers));
        demandTimely(sitting, command.memberIds());
        return Decision.of(new CallSent(command.sessionId(), command.callId(), command.memberIds(), command.medium()));
    }

    /** A call sent again may be late, and so may one to a member who was not yet in office while it would have been timely. */
    private static void demandTimely(SessionContext sitting, List<String> memberIds) {
        Call call = sitting.call();
        if (call.isNoticeWaived() || call.second()) {
            return;
        }
        LocalDate lastDay = lastDay(sitting, call.day());
        boolean late = sitting.day().isAfter(lastDay)
                && memberIds.stream()
                        .anyMatch(member -> !call.sentAt().containsKey(member) && isInOffice(sitting, member, lastDay));
        Rejected.when(late, SessionRejection.CALL_TOO_LATE, sitting.day(), lastDay);
    }

    private static Decision<SessionEvent> acknowledge(SessionContext sitting, AcknowledgeCall command) {
        Rejected.when(sitting.state().phase().isEnded(), SessionRejection.SESSION_ENDED);
        Rejected.when(sitting.state().phase() == Phase.CANCELLED, SessionRejection.SESSION_CANCELLED);
        Instant sent = Optional.ofNullable(sitting.call().sentAt().get(command.memberId()))
                .orElseThrow(() -> new Rejected(
                        SessionRejection.ACKNOWLEDGED_WITHOUT_CALL, sitting.names(List.of(command.memberId()))));
        Rejected.when(
                ActTimes.isBefore(sitting.at(), sent), SessionRejection.ACKNOWLEDGED_BEFORE_CALL, sitting.shown(sent));
        return Decision.of(
                new CallAcknowledged(command.sessionId(), command.memberId(), command.willAttend(), command.mode()));
    }

    /** Whoever gets less than was called before gets it in time: an earlier hour or a further matter. */
    private static Decision<SessionEvent> amend(SessionContext sitting, AmendCall command) {
        sitting.demandAwaited();
        Call call = sitting.call();
        Rejected.when(call.second(), SessionRejection.SECOND_CALL_MADE);
        sitting.demandReason(command.reason());
        sitting.demandAhead(command.startsAt());
        CallValidation.refusal(command.venue())
                .or(() -> CallValidation.refusal(command.agenda()))
                .ifPresent(refusal -> {
                    throw new Rejected(refusal);
                });
        boolean earlier = command.startsAt().isBefore(call.startsAt());
        Set<String> added = ids(command.agenda());
        added.removeAll(ids(sitting.state().business().agenda()));
        LocalDate session = command.startsAt().atZone(call.zone()).toLocalDate();
        LocalDate lastDay = lastDay(sitting, session);
        Rejected.when(
                (earlier || !added.isEmpty())
                        && !call.isNoticeWaived()
                        && sitting.day().isAfter(lastDay),
                SessionRejection.AMENDED_TOO_LATE,
                sitting.day(),
                lastDay);
        return Decision.of(new CallAmended(
                command.sessionId(), command.startsAt(), command.venue(), command.agenda(), command.reason()));
    }

    private static Decision<SessionEvent> cancel(SessionContext sitting, CancelSession command) {
        sitting.demandAwaited();
        sitting.demandReason(command.reason());
        return Decision.of(new SessionCancelled(command.sessionId(), command.reason()));
    }

    /** One second call, within the business days that the rules give from the first. */
    private static Decision<SessionEvent> callAgain(SessionContext sitting, IssueSecondCall command) {
        Rejected.when(sitting.state().phase() != Phase.WITHOUT_QUORUM, SessionRejection.QUORUM_NOT_DENIED);
        Call call = sitting.call();
        Rejected.when(call.second(), SessionRejection.SECOND_CALL_MADE);
        sitting.demandAhead(command.startsAt());
        CallValidation.refusal(command.venue()).ifPresent(refusal -> {
            throw new Rejected(refusal);
        });
        LocalDate lastDay = sitting.calendar()
                .plusBusinessDays(call.day(), sitting.rules().secondCall().withinBusinessDays());
        Rejected.when(
                command.startsAt().atZone(call.zone()).toLocalDate().isAfter(lastDay),
                SessionRejection.SECOND_CALL_TOO_LATE,
                lastDay);
        return Decision.of(new SecondCallIssued(command.sessionId(), command.startsAt(), command.venue()));
    }

    private static boolean isInOffice(SessionContext sitting, String memberId, LocalDate day) {
        return sitting.membership().inOffice(memberId, day).isPresent();
    }

    private static Set<String> ids(Agenda agenda) {
        return agenda.items().stream().map(Agenda.Item::itemId).collect(Collectors.toCollection(HashSet::new));
    }
}
