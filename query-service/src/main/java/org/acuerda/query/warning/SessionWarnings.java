package org.acuerda.query.warning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.session.SessionFilterBuilder;
import org.acuerda.query.session.SessionStatus;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.SessionView.Convocation;
import org.acuerda.query.session.SessionView.Presiding;
import org.acuerda.query.session.Sessions;
import org.acuerda.query.warning.Warning.Code;
import org.springframework.stereotype.Component;

/** Query of what is wrong with a session. The command side warns by the same rules when an act is done. */
@Component
public final class SessionWarnings {

    /** Two sessions that begin within this time are taken to overlap, as on the command side. */
    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private final Sessions sessions;
    private final Membership membership;
    private final CommissionZones zones;

    SessionWarnings(Sessions sessions, Membership membership, CommissionZones zones) {
        this.sessions = sessions;
        this.membership = membership;
        this.zones = zones;
    }

    /** What is wrong with a session now; nothing once it is over. */
    public List<Warning> of(SessionView session) {
        String commissionId = session.designation().commissionId();
        LocalDate today = zones.now().today(commissionId);
        return membership
                .commission(commissionId)
                .map(commission -> switch (session.status()) {
                    case CONVENED, SECOND_CALL -> ahead(session, commission.view(), others(session), today);
                    case IN_SESSION, IN_RECESS -> inProgress(session, commission.view(), today);
                    case RECORDED, WITHOUT_QUORUM, CANCELLED, CLOSED, CONCLUDED -> List.<Warning>of();
                })
                .orElse(List.of());
    }

    /** The commission's other sessions of about the same day that are called or in progress. */
    private List<SessionView> others(SessionView session) {
        LocalDate day = session.schedule().heldOn();
        return sessions
                .find(
                        SessionFilterBuilder.builder()
                                .commission(session.designation().commissionId())
                                .status(List.of(
                                        SessionStatus.CONVENED,
                                        SessionStatus.SECOND_CALL,
                                        SessionStatus.IN_SESSION,
                                        SessionStatus.IN_RECESS))
                                .from(day.minusDays(1))
                                .to(day.plusDays(1))
                                .build(),
                        Slice.most())
                .items()
                .stream()
                .map(Projected::view)
                .toList();
    }

    static List<Warning> ahead(
            SessionView session, CommissionView commission, List<SessionView> others, LocalDate today) {
        List<Warning> warnings = new ArrayList<>();
        LocalDate day = session.schedule().heldOn();
        commission
                .calendarOn(day)
                .filter(calendar -> !calendar.businessCalendar().isBusinessDay(day))
                .ifPresent(closed -> warnings.add(Warning.of(Code.SESSION_ON_NON_WORKING_DAY)));
        others.stream().filter(other -> overlap(session, other)).forEach(other -> {
            warnings.add(new Warning(Code.SESSIONS_OVERLAP, other.sessionId()));
            if (called(session).stream().anyMatch(called(other)::contains)) {
                warnings.add(new Warning(Code.MEMBER_CALLED_TWICE, other.sessionId()));
            }
        });
        session.schedule()
                .convocation()
                .known()
                .map(Convocation::ruleSet)
                .filter(frozen -> commission
                        .ruleSetOn(today)
                        .filter(now -> !now.version().equals(frozen.version()))
                        .isPresent())
                .ifPresent(frozen -> warnings.add(Warning.of(Code.NEWER_RULES)));
        warnings.addAll(ofAgenda(session));
        return warnings;
    }

    private static List<Warning> ofAgenda(SessionView session) {
        List<Matter> matters = session.business().agenda().stream()
                .flatMap(item -> item.matter().known().stream())
                .toList();
        List<Warning> warnings = new ArrayList<>();
        if (matters.stream()
                .dropWhile(matter -> matter != Matter.CLOSING)
                .anyMatch(matter -> matter != Matter.CLOSING)) {
            warnings.add(Warning.of(Code.AGENDA_GOES_ON_AFTER_CLOSING));
        }
        if (matters.indexOf(Matter.CLOSING) != matters.lastIndexOf(Matter.CLOSING)) {
            warnings.add(Warning.of(Code.AGENDA_CLOSES_TWICE));
        }
        if (session.designation().kind() == Kind.ORDINARY && !matters.contains(Matter.AGREEMENT_REVIEW)) {
            warnings.add(Warning.of(Code.AGENDA_WITHOUT_REVIEW));
        }
        return warnings;
    }

    private static boolean overlap(SessionView session, SessionView other) {
        return !other.sessionId().equals(session.sessionId())
                && session.schedule()
                        .startsAt()
                        .known()
                        .flatMap(hour -> other.schedule().startsAt().known().filter(its -> isNear(hour, its)))
                        .isPresent();
    }

    private static boolean isNear(Instant hour, Instant other) {
        return Duration.between(hour, other).abs().compareTo(USUAL_LENGTH) < 0;
    }

    private static Set<String> called(SessionView session) {
        return session.schedule().convocation().known().stream()
                .flatMap(call -> call.correspondence().calls().stream())
                .flatMap(call -> call.memberIds().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The person who opened the session as the coordinator of a mandate presides until it ends. */
    static List<Warning> inProgress(SessionView session, CommissionView commission, LocalDate today) {
        List<Presiding> presiding = session.attendance().presiding();
        if (presiding.isEmpty() || presiding.getLast().reason() != null) {
            return List.of();
        }
        String memberId = presiding.getLast().presidingId();
        return coordinates(commission, memberId, session.schedule().heldOn())
                        && !coordinates(commission, memberId, today)
                ? List.of(new Warning(Code.PRESIDENCY_OVER, memberId))
                : List.of();
    }

    private static boolean coordinates(CommissionView commission, String memberId, LocalDate day) {
        return commission.mandates().stream()
                .filter(mandate -> mandate.includes(day))
                .findFirst()
                .filter(mandate -> mandate.coordinatorId().equals(memberId))
                .isPresent();
    }
}
