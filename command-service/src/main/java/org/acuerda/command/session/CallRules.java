package org.acuerda.command.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Refused;
import org.acuerda.command.session.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.SessionCommand.AmendCall;
import org.acuerda.command.session.SessionCommand.CancelSession;
import org.acuerda.command.session.SessionCommand.IssueSecondCall;
import org.acuerda.command.session.SessionCommand.OfCall;
import org.acuerda.command.session.SessionCommand.SendCall;
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

    static Decision<SessionEvent> decide(Sitting sitting, OfCall command) {
        return switch (command) {
            case SendCall send -> send(sitting, send);
            case AcknowledgeCall acknowledge -> acknowledge(sitting, acknowledge);
            case AmendCall amend -> amend(sitting, amend);
            case CancelSession cancel -> cancel(sitting, cancel);
            case IssueSecondCall again -> callAgain(sitting, again);
        };
    }

    /** The last day on which the call can go out, or be acknowledged, for a session on a day. */
    static LocalDate lastDay(Sitting sitting, LocalDate session) {
        return sitting.calendar()
                .lastDayToConvene(session, sitting.call().convened().requiredNoticeBusinessDays());
    }

    private static Decision<SessionEvent> send(Sitting sitting, SendCall command) {
        sitting.demandAwaited();
        Refused.whenBlank(SessionRefusal.MEDIUM_MISSING, command.medium());
        Refused.when(command.memberIds().isEmpty(), SessionRefusal.CALL_TO_NOBODY);
        Refused.when(
                !sitting.at().isBefore(sitting.call().startsAt()),
                SessionRefusal.CALL_AFTER_HOUR,
                sitting.shown(sitting.call().startsAt()));
        List<String> strangers = command.memberIds().stream()
                .filter(member -> !isInOffice(sitting, member, sitting.day())
                        && !isInOffice(sitting, member, sitting.call().day()))
                .toList();
        Refused.when(!strangers.isEmpty(), SessionRefusal.CALL_TO_STRANGER, sitting.names(strangers));
        demandTimely(sitting, command.memberIds());
        return Decision.of(new CallSent(command.sessionId(), command.callId(), command.memberIds(), command.medium()));
    }

    /** A call sent again may be late, and so may one to a member who was not yet in office while it would have been timely. */
    private static void demandTimely(Sitting sitting, List<String> memberIds) {
        Call call = sitting.call();
        if (call.isNoticeWaived() || call.second()) {
            return;
        }
        LocalDate lastDay = lastDay(sitting, call.day());
        boolean late = sitting.day().isAfter(lastDay)
                && memberIds.stream()
                        .anyMatch(member -> !call.sentAt().containsKey(member) && isInOffice(sitting, member, lastDay));
        Refused.when(late, SessionRefusal.CALL_TOO_LATE, sitting.day(), lastDay);
    }

    private static Decision<SessionEvent> acknowledge(Sitting sitting, AcknowledgeCall command) {
        Refused.when(sitting.state().phase().isEnded(), SessionRefusal.SESSION_ENDED);
        Refused.when(sitting.state().phase() == Phase.CANCELLED, SessionRefusal.SESSION_CANCELLED);
        Instant sent = Optional.ofNullable(sitting.call().sentAt().get(command.memberId()))
                .orElseThrow(() -> new Refused(
                        SessionRefusal.ACKNOWLEDGED_WITHOUT_CALL, sitting.names(List.of(command.memberId()))));
        Refused.when(Hours.isBefore(sitting.at(), sent), SessionRefusal.ACKNOWLEDGED_BEFORE_CALL, sitting.shown(sent));
        return Decision.of(
                new CallAcknowledged(command.sessionId(), command.memberId(), command.willAttend(), command.mode()));
    }

    /** Whoever gets less than was called before gets it in time: an earlier hour or a further matter. */
    private static Decision<SessionEvent> amend(Sitting sitting, AmendCall command) {
        sitting.demandAwaited();
        Call call = sitting.call();
        Refused.when(call.second(), SessionRefusal.SECOND_CALL_MADE);
        sitting.demandReason(command.reason());
        sitting.demandAhead(command.startsAt());
        CallForm.refusal(command.venue())
                .or(() -> CallForm.refusal(command.agenda()))
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        boolean earlier = command.startsAt().isBefore(call.startsAt());
        Set<String> added = ids(command.agenda());
        added.removeAll(ids(sitting.state().business().agenda()));
        LocalDate session = command.startsAt().atZone(call.zone()).toLocalDate();
        LocalDate lastDay = lastDay(sitting, session);
        Refused.when(
                (earlier || !added.isEmpty())
                        && !call.isNoticeWaived()
                        && sitting.day().isAfter(lastDay),
                SessionRefusal.AMENDED_TOO_LATE,
                sitting.day(),
                lastDay);
        return Decision.of(new CallAmended(
                command.sessionId(), command.startsAt(), command.venue(), command.agenda(), command.reason()));
    }

    private static Decision<SessionEvent> cancel(Sitting sitting, CancelSession command) {
        sitting.demandAwaited();
        sitting.demandReason(command.reason());
        return Decision.of(new SessionCancelled(command.sessionId(), command.reason()));
    }

    /** One second call, within the business days that the rules give from the first. */
    private static Decision<SessionEvent> callAgain(Sitting sitting, IssueSecondCall command) {
        Refused.when(sitting.state().phase() != Phase.WITHOUT_QUORUM, SessionRefusal.QUORUM_NOT_DENIED);
        Call call = sitting.call();
        Refused.when(call.second(), SessionRefusal.SECOND_CALL_MADE);
        sitting.demandAhead(command.startsAt());
        CallForm.refusal(command.venue()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        LocalDate lastDay = sitting.calendar()
                .plusBusinessDays(call.day(), sitting.rules().secondCall().withinBusinessDays());
        Refused.when(
                command.startsAt().atZone(call.zone()).toLocalDate().isAfter(lastDay),
                SessionRefusal.SECOND_CALL_TOO_LATE,
                lastDay);
        return Decision.of(new SecondCallIssued(command.sessionId(), command.startsAt(), command.venue()));
    }

    private static boolean isInOffice(Sitting sitting, String memberId, LocalDate day) {
        return sitting.membership().inOffice(memberId, day).isPresent();
    }

    private static Set<String> ids(Agenda agenda) {
        return agenda.items().stream().map(Agenda.Item::itemId).collect(Collectors.toCollection(HashSet::new));
    }
}
