package org.acuerda.command.session.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.acuerda.command.decision.Warning;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.rules.SessionCommand.AmendCall;
import org.acuerda.command.session.rules.SessionCommand.IssueSecondCall;
import org.acuerda.command.session.rules.SessionCommand.SendCall;
import org.acuerda.command.session.rules.SessionCommand.TakePresidency;
import org.acuerda.command.session.state.Call;
import org.acuerda.command.session.state.Phase;
import org.acuerda.command.session.state.SessionState.Presidency;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Matter;

/** Rules of what is wrong with a session although its acts are accepted. */
public final class SessionWarnings {

    /** No rule says how long a session lasts; two that begin within this time are taken to overlap. */
    static final Duration USUAL_LENGTH = Duration.ofHours(2);

    /** A session is called for at most a year ahead, and may be amended once it is late. */
    private static final int SEARCHED_YEARS = 2;

    private SessionWarnings() {}

    /** What is wrong with the hour for which a session is called. */
    public static List<Warning> ofHour(String sessionId, Instant startsAt, Membership membership, Sessions sessions) {
        List<Warning> warnings = new ArrayList<>();
        LocalDate day = startsAt.atZone(membership.zone()).toLocalDate();
        membership
                .calendarOn(day)
                .filter(calendar -> !calendar.businessCalendar().isBusinessDay(day))
                .ifPresent(closed -> warnings.add(Warning.of(SessionWarning.SESSION_ON_NON_WORKING_DAY, day)));
        overlapping(sessionId, startsAt, membership, sessions)
                .forEach(other -> warnings.add(
                        Warning.of(SessionWarning.SESSIONS_OVERLAP, shown(other.startsAt(), membership.zone()))));
        return warnings;
    }

    /** What is wrong with the agenda for which a session is called: how it ends, and whether it reviews. */
    public static List<Warning> ofAgenda(Kind kind, Agenda agenda) {
        List<Warning> warnings = new ArrayList<>();
        agenda.items().stream()
                .dropWhile(item -> item.matter() != Matter.CLOSING)
                .filter(item -> item.matter() != Matter.CLOSING)
                .findFirst()
                .ifPresent(
                        item -> warnings.add(Warning.of(SessionWarning.AGENDA_GOES_ON_AFTER_CLOSING, item.number())));
        if (count(agenda, Matter.CLOSING) > 1) {
            warnings.add(Warning.of(SessionWarning.AGENDA_CLOSES_TWICE));
        }
        if (kind == Kind.ORDINARY && count(agenda, Matter.AGREEMENT_REVIEW) == 0) {
            warnings.add(Warning.of(SessionWarning.AGENDA_WITHOUT_REVIEW));
        }
        return warnings;
    }

    private static long count(Agenda agenda, Matter matter) {
        return agenda.items().stream().filter(item -> item.matter() == matter).count();
    }

    /** What is wrong with a session when an act is done in it. */
    static List<Warning> of(SessionContext context, SessionCommand command, Sessions sessions) {
        return switch (command) {
            case SendCall send -> {
                Instant startsAt = context.call().startsAt();
                List<Warning> warnings =
                        new ArrayList<>(ofHour(send.sessionId(), startsAt, context.membership(), sessions));
                overlapping(send.sessionId(), startsAt, context.membership(), sessions)
                        .forEach(other -> calledTwice(context, send, other).forEach(warnings::add));
                warnings.addAll(newerRules(context));
                yield warnings;
            }
            case AmendCall amend -> {
                List<Warning> warnings = called(context, amend.sessionId(), amend.startsAt(), sessions);
                warnings.addAll(ofAgenda(
                        context.call().convened().kind(), amend.agenda().called()));
                yield warnings;
            }
            case IssueSecondCall again -> called(context, again.sessionId(), again.startsAt(), sessions);
            case TakePresidency taken -> List.of();
            case SessionCommand act -> presidencyOver(context);
        };
    }

    private static List<Warning> called(SessionContext context, String sessionId, Instant startsAt, Sessions sessions) {
        List<Warning> warnings = new ArrayList<>(ofHour(sessionId, startsAt, context.membership(), sessions));
        warnings.addAll(newerRules(context));
        return warnings;
    }

    private static List<Warning> calledTwice(SessionContext context, SendCall send, Call other) {
        List<String> twice = send.memberIds().stream()
                .filter(other.sentAt()::containsKey)
                .distinct()
                .toList();
        return twice.isEmpty()
                ? List.of()
                : List.of(Warning.of(
                        SessionWarning.MEMBER_CALLED_TWICE,
                        context.names(twice),
                        shown(other.startsAt(), context.call().zone())));
    }

    /** A call freezes the rules of its day; others may have begun to hold since. */
    private static List<Warning> newerRules(SessionContext context) {
        return context.membership()
                .ruleSetOn(context.day())
                .filter(now -> !now.version().equals(context.rules().version()))
                .map(now -> List.of(Warning.of(SessionWarning.NEWER_RULES, now.version())))
                .orElse(List.of());
    }

    private static List<Warning> presidencyOver(SessionContext context) {
        Phase phase = context.state().phase();
        return context.state()
                .presidency()
                .filter(presidency -> (phase == Phase.OPEN || phase == Phase.RECESSED) && context.hasEnded(presidency))
                .map(Presidency::memberId)
                .map(memberId -> List.of(Warning.of(SessionWarning.PRESIDENCY_OVER, context.names(List.of(memberId)))))
                .orElse(List.of());
    }

    /** The calls of the commission's other sessions that are held at about the same time. */
    private static List<Call> overlapping(
            String sessionId, Instant startsAt, Membership membership, Sessions sessions) {
        LocalDate earliest = startsAt.atZone(membership.zone()).toLocalDate().minusYears(SEARCHED_YEARS);
        return membership.ordinals().stream()
                .filter(given ->
                        !given.sessionId().equals(sessionId) && given.on().isAfter(earliest))
                .map(OrdinalGiven::sessionId)
                .distinct()
                .map(sessions::of)
                .filter(other -> other.phase().canHaveQuorum() && other.phase() != Phase.WITHOUT_QUORUM)
                .flatMap(other -> other.call().stream())
                .filter(call ->
                        Duration.between(startsAt, call.startsAt()).abs().compareTo(USUAL_LENGTH) < 0)
                .toList();
    }

    private static Object shown(Instant hour, ZoneId zone) {
        return hour.atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
