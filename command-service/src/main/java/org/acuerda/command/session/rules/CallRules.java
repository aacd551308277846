package org.acuerda.command.session.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.session.rules.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.rules.SessionCommand.AmendCall;
import org.acuerda.command.session.rules.SessionCommand.CancelSession;
import org.acuerda.command.session.rules.SessionCommand.IssueSecondCall;
import org.acuerda.command.session.rules.SessionCommand.OfCall;
import org.acuerda.command.session.rules.SessionCommand.SendCall;
import org.acuerda.command.session.state.ActTimes;
import org.acuerda.command.session.state.Call;
import org.acuerda.command.session.state.Phase;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.TakenUp;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.MattersTakenUp;
import org.acuerda.events.session.SessionEvent.NoticeWaived;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SessionCancelled;

/**
 * Rules of the call: it reaches every member in time, and so does each matter, or a waiver gives the reason. The notice counts in
 * business days of the frozen calendar: the day of the call is not counted, that of the session is.
 */
final class CallRules {

    private CallRules() {}

    static Decision<SessionEvent> decide(SessionContext context, OfCall command, Sessions sessions) {
        return switch (command) {
            case SendCall send -> send(context, send);
            case AcknowledgeCall acknowledge -> acknowledge(context, acknowledge);
            case AmendCall amend -> amend(context, amend, sessions);
            case CancelSession cancel -> cancel(context, cancel);
            case IssueSecondCall again -> callAgain(context, again);
        };
    }

    /** The last day on which the call can go out, or be acknowledged, for a session on a day. */
    static LocalDate lastDay(SessionContext context, LocalDate session) {
        return context.calendar()
                .lastDayToConvene(session, context.call().convened().requiredNoticeBusinessDays());
    }

    /** A sending has the hour at which it was made and may be recorded later, after other acts. */
    private static Decision<SessionEvent> send(SessionContext context, SendCall command) {
        demandNotOver(context);
        Rejected.whenBlank(SessionRejection.MEDIUM_MISSING, command.medium());
        Rejected.when(command.memberIds().isEmpty(), SessionRejection.CALL_TO_NOBODY);
        Call call = context.call();
        Rejected.when(
                ActTimes.isBefore(context.at(), call.convenedAt()),
                SessionRejection.BEFORE_PRECEDING_ACT,
                context.shown(call.convenedAt()));
        Rejected.when(
                !context.at().isBefore(call.startsAt()),
                SessionRejection.CALL_AFTER_HOUR,
                context.shown(call.startsAt()));
        List<String> strangers = command.memberIds().stream()
                .filter(member ->
                        !isInOffice(context, member, context.day()) && !isInOffice(context, member, call.day()))
                .toList();
        Rejected.when(!strangers.isEmpty(), SessionRejection.CALL_TO_STRANGER, context.names(strangers));
        demandTimely(context, command.memberIds());
        return Decision.of(new CallSent(command.sessionId(), command.callId(), command.memberIds(), command.medium()));
    }

    private static void demandNotOver(SessionContext context) {
        Rejected.when(context.state().phase().isEnded(), SessionRejection.SESSION_ENDED);
        Rejected.when(context.state().phase() == Phase.CANCELLED, SessionRejection.SESSION_CANCELLED);
    }

    /** A call sent again may be late, and so may one to a member who was not yet in office while it would have been timely. */
    private static void demandTimely(SessionContext context, List<String> memberIds) {
        Call call = context.call();
        if (call.isNoticeWaived() || call.second()) {
            return;
        }
        LocalDate lastDay = lastDay(context, call.day());
        boolean late = context.day().isAfter(lastDay)
                && memberIds.stream()
                        .anyMatch(member -> !call.sentAt().containsKey(member) && isInOffice(context, member, lastDay));
        Rejected.when(late, SessionRejection.CALL_TOO_LATE, context.day(), lastDay);
    }

    private static Decision<SessionEvent> acknowledge(SessionContext context, AcknowledgeCall command) {
        demandNotOver(context);
        Instant sent = Optional.ofNullable(context.call().sentAt().get(command.memberId()))
                .orElseThrow(() -> new Rejected(
                        SessionRejection.ACKNOWLEDGED_WITHOUT_CALL, context.names(List.of(command.memberId()))));
        Rejected.when(
                ActTimes.isBefore(context.at(), sent), SessionRejection.ACKNOWLEDGED_BEFORE_CALL, context.shown(sent));
        return Decision.of(
                new CallAcknowledged(command.sessionId(), command.memberId(), command.willAttend(), command.mode()));
    }

    /**
     * An earlier hour, a further matter and any change of a called one must be made in time, or the amendment says why a
     * shorter notice is accepted for them. A waiver given for anything else does not cover them.
     */
    private static Decision<SessionEvent> amend(SessionContext context, AmendCall command, Sessions sessions) {
        context.demandAwaited();
        Call call = context.call();
        Rejected.when(call.second(), SessionRejection.SECOND_CALL_MADE);
        context.demandReason(command.reason());
        context.demandAhead(command.startsAt());
        Agenda agenda = command.agenda().called();
        CallValidation.refusal(command.venue())
                .or(() -> CallValidation.refusal(agenda))
                .ifPresent(refusal -> {
                    throw new Rejected(refusal);
                });
        boolean earlier = command.startsAt().isBefore(call.startsAt());
        List<Item> further = further(context.state().business().agenda(), agenda);
        LocalDate lastDay =
                lastDay(context, command.startsAt().atZone(call.zone()).toLocalDate());
        boolean late = (earlier || !further.isEmpty()) && context.day().isAfter(lastDay);
        Optional<String> waiver = command.noticeWaiver().known();
        waiver.ifPresent(reason -> Rejected.whenBlank(SessionRejection.REASON_MISSING, reason));
        Rejected.when(!late && waiver.isPresent(), SessionRejection.NOTHING_TO_WAIVE);
        Rejected.when(late && waiver.isEmpty(), SessionRejection.AMENDED_TOO_LATE, context.day(), lastDay);
        List<SessionEvent> events = new ArrayList<>();
        events.add(new CallAmended(command.sessionId(), command.startsAt(), command.venue(), agenda, command.reason()));
        List<TakenUp> takenUp = command.agenda().takenUp(call.convened().commissionId(), sessions);
        if (!takenUp.isEmpty()) {
            events.add(new MattersTakenUp(command.sessionId(), takenUp));
        }
        waiver.map(reason -> new NoticeWaived(
                        command.sessionId(), further.stream().map(Item::itemId).toList(), earlier, reason))
                .ifPresent(events::add);
        return new Decision<>(events, List.of());
    }

    /** Items that were not called as they are now. */
    private static List<Item> further(Agenda called, Agenda amended) {
        return amended.items().stream()
                .filter(item -> !called.items().contains(item))
                .toList();
    }

    private static Decision<SessionEvent> cancel(SessionContext context, CancelSession command) {
        context.demandAwaited();
        context.demandReason(command.reason());
        return Decision.of(new SessionCancelled(command.sessionId(), command.reason()));
    }

    /** One second call, within the business days that the rules give from the first. */
    private static Decision<SessionEvent> callAgain(SessionContext context, IssueSecondCall command) {
        Rejected.when(context.state().phase() != Phase.WITHOUT_QUORUM, SessionRejection.QUORUM_NOT_DENIED);
        Call call = context.call();
        Rejected.when(call.second(), SessionRejection.SECOND_CALL_MADE);
        context.demandAhead(command.startsAt());
        CallValidation.refusal(command.venue()).ifPresent(refusal -> {
            throw new Rejected(refusal);
        });
        LocalDate lastDay = context.calendar()
                .plusBusinessDays(call.day(), context.rules().secondCall().withinBusinessDays());
        Rejected.when(
                command.startsAt().atZone(call.zone()).toLocalDate().isAfter(lastDay),
                SessionRejection.SECOND_CALL_TOO_LATE,
                lastDay);
        return Decision.of(new SecondCallIssued(command.sessionId(), command.startsAt(), command.venue()));
    }

    private static boolean isInOffice(SessionContext context, String memberId, LocalDate day) {
        return context.membership().inOffice(memberId, day).isPresent();
    }
}
