package org.acuerda.command.session.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acuerda.command.agreement.OpenAgreements;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership.Member;
import org.acuerda.command.session.rules.SessionCommand.DeclareNoQuorum;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.SessionCommand.OfQuorum;
import org.acuerda.command.session.rules.SessionCommand.Recess;
import org.acuerda.command.session.rules.SessionCommand.Resume;
import org.acuerda.command.session.rules.SessionCommand.TakePresidency;
import org.acuerda.command.session.state.ActTimes;
import org.acuerda.command.session.state.Attendance;
import org.acuerda.command.session.state.Call;
import org.acuerda.command.session.state.Phase;
import org.acuerda.command.session.state.VoteState;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.RuleSet.Notice.CountsFrom;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.PresidencyTaken;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.events.session.SessionEvent.SessionRecessed;
import org.acuerda.events.session.SessionEvent.SessionResumed;

/**
 * Rules of quorum: a session opens, and goes on after a recess, only with quorum over the membership of that day (R-02,
 * It opens at the hour of the call or in the day that follows, never before.
 */
final class QuorumRules {

    private static final Duration OPENS_WITHIN = Duration.ofDays(1);

    private QuorumRules() {}

    static Decision<SessionEvent> decide(SessionContext context, OfQuorum command, OpenAgreements openAgreements) {
        return switch (command) {
            case DeclareQuorum declare -> declare(context, declare, openAgreements);
            case DeclareNoQuorum declare -> declareNone(context, declare);
            case TakePresidency take -> preside(context, take);
            case Recess recess -> recess(context, recess);
            case Resume resume -> resume(context, resume);
        };
    }

    private static Decision<SessionEvent> declare(
            SessionContext context, DeclareQuorum command, OpenAgreements openAgreements) {
        context.demandAwaited();
        demandHour(context);
        demandCalled(context);
        Roll.Count count = context.count();
        Rejected.when(!count.isReached(), SessionRejection.QUORUM_NOT_REACHED, count.present(), count.required());
        context.demandPresiding(command.presidingId());
        List<SessionEvent> events = new ArrayList<>();
        events.add(new QuorumDeclared(command.sessionId(), command.presidingId(), count));
        events.addAll(ReviewRules.frozen(context, openAgreements));
        events.addAll(ended(context, Matter.ROLL_CALL));
        return new Decision<>(events, List.of());
    }

    private static Decision<SessionEvent> declareNone(SessionContext context, DeclareNoQuorum command) {
        context.demandAwaited();
        demandHour(context);
        Roll.Count count = context.count();
        Rejected.when(count.isReached(), SessionRejection.QUORUM_REACHED, count.present(), count.required());
        return Decision.of(new QuorumNotReached(command.sessionId(), count));
    }

    private static Decision<SessionEvent> preside(SessionContext context, TakePresidency command) {
        context.demandOpenOrInRecess();
        context.demandReason(command.reason());
        context.demandPresiding(command.presidingId());
        boolean presides = context.state()
                .presidency()
                .filter(presidency -> presidency.memberId().equals(command.presidingId()))
                .filter(presidency -> !context.hasEnded(presidency))
                .isPresent();
        return presides
                ? Decision.unchanged()
                : Decision.of(new PresidencyTaken(command.sessionId(), command.presidingId(), command.reason()));
    }

    private static Decision<SessionEvent> recess(SessionContext context, Recess command) {
        context.demandOpen();
        context.demandReason(command.reason());
        Rejected.when(
                context.state().undeclaredVote().filter(VoteState::isOpen).isPresent(), SessionRejection.VOTE_OPEN);
        command.resumesAt().known().ifPresent(context::demandAhead);
        return Decision.of(new SessionRecessed(command.sessionId(), command.reason(), command.resumesAt()));
    }

    private static Decision<SessionEvent> resume(SessionContext context, Resume command) {
        context.demandOpenOrInRecess();
        Rejected.when(context.state().phase() != Phase.RECESSED, SessionRejection.SESSION_NOT_IN_RECESS);
        context.demandQuorum();
        return Decision.of(new SessionResumed(command.sessionId(), context.count()));
    }

    /** The items that an act of the session itself concludes. */
    static List<SessionEvent> ended(SessionContext context, Matter matter) {
        String sessionId = context.call().convened().sessionId();
        return context.state()
                .business()
                .open(matter)
                .<SessionEvent>map(item -> new ItemConcluded(
                        sessionId, item.itemId(), Outcome.NOTED, Recorded.notOnRecord(), Recorded.notOnRecord()))
                .toList();
    }

    private static void demandHour(SessionContext context) {
        Instant called = context.call().startsAt();
        Rejected.when(
                ActTimes.isBefore(context.at(), called), SessionRejection.BEFORE_HOUR_OF_CALL, context.shown(called));
        Rejected.when(
                context.at().isAfter(called.plus(OPENS_WITHIN)),
                SessionRejection.AFTER_DAY_OF_CALL,
                context.shown(called));
    }

    /**
     * The last version of the call went to every member with a vote, or they came: who is in the room was reached
     * . Where the notice counts from the acknowledgement, each of the others acknowledged in time.
     */
    private static void demandCalled(SessionContext context) {
        Call call = context.call();
        Attendance attendance = context.state().attendance();
        List<String> uncalled = without(
                context,
                member -> attendance.isSeatFilled(member) || call.informed().contains(member));
        Rejected.when(!uncalled.isEmpty(), SessionRejection.CALL_NOT_SENT_TO_ALL, context.names(uncalled));
        if (context.rules().notice().countsFrom() == CountsFrom.SENDING || call.isNoticeWaived()) {
            return;
        }
        LocalDate lastDay = CallRules.lastDay(
                context, call.firstStartsAt().atZone(call.zone()).toLocalDate());
        List<String> unreached = without(
                context,
                member -> attendance.isSeatFilled(member)
                        || Optional.ofNullable(call.acknowledgedAt().get(member))
                                .filter(at ->
                                        !at.atZone(call.zone()).toLocalDate().isAfter(lastDay))
                                .isPresent());
        Rejected.when(
                !unreached.isEmpty(), SessionRejection.NOTICE_NOT_ACKNOWLEDGED, context.names(unreached), lastDay);
    }

    private static List<String> without(SessionContext context, Predicate<String> reached) {
        return context.membership().votersOn(context.day()).stream()
                .map(Member::memberId)
                .filter(reached.negate())
                .toList();
    }
}
