package org.acuerda.command.agreement.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.command.agreement.rules.AgreementCommand.AssignResponsible;
import org.acuerda.command.agreement.rules.AgreementCommand.RescheduleAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.SetDueDate;
import org.acuerda.command.agreement.rules.AgreementCommand.StartTerms;
import org.acuerda.command.agreement.state.AgreementState;
import org.acuerda.command.agreement.state.AgreementState.Adoption;
import org.acuerda.command.agreement.state.PointStates.Point;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.TermCalendar;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.DueDateSet;
import org.acuerda.events.agreement.AgreementEvent.ResponsibleAssigned;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.commission.RuleSet;

/**
 * Rules of terms and due dates: who is responsible for each point and by when. A computed date never
 * changes by itself.
 */
final class TermRules {

    private TermRules() {}

    static Decision<AgreementEvent> assignResponsible(AgreementState state, AssignResponsible command) {
        Point point = point(state, command.pointId());
        AgreementRules.refuseWithoutGrounds(command.reason(), command.authority());
        Rejected.when(
                !ProposalRules.isNamed(command.responsible()), AgreementRejection.RESPONSIBLE_UNNAMED, point.number());
        Rejected.when(
                point.isAnsweredForBy(command.responsible()),
                AgreementRejection.RESPONSIBLE_DOUBLED,
                point.number(),
                command.responsible().id());
        return Decision.of(new ResponsibleAssigned(
                command.agreementId(),
                command.pointId(),
                command.responsible(),
                command.authority(),
                command.reason()));
    }

    static Decision<AgreementEvent> setDueDate(AgreementState state, SetDueDate command) {
        Point point = point(state, command.pointId());
        Adoption adoption = state.adoption().orElseThrow();
        Rejected.when(adoption.standing(), AgreementRejection.STANDING_WITHOUT_DATE);
        Rejected.when(
                point.dueOn().known().isPresent(),
                AgreementRejection.DUE_DATE_ALREADY_SET,
                point.number(),
                point.dueOn().known().map(LocalDate::toString).orElse(""));
        Rejected.when(
                command.dueOn().isBefore(adoption.adoptedOn()),
                AgreementRejection.DUE_BEFORE_ADOPTION,
                adoption.adoptedOn());
        Rejected.whenBlank(AgreementRejection.AUTHORITY_MISSING, command.authority());
        return Decision.of(
                new DueDateSet(command.agreementId(), command.pointId(), command.dueOn(), command.authority()));
    }

    static Decision<AgreementEvent> reschedule(
            AgreementState state, RescheduleAgreement command, AgreementContext context) {
        Point point = point(state, command.pointId());
        Optional<LocalDate> present = point.dueOn().known();
        Rejected.when(present.isEmpty(), AgreementRejection.NO_DUE_DATE, point.number());
        LocalDate from = present.orElseThrow();
        Rejected.when(!command.to().isAfter(from), AgreementRejection.NEW_DATE_NOT_LATER, from);
        AgreementRules.refuseWithoutGrounds(command.reason(), command.authority());
        Optional<Integer> most = mostReschedulings(context);
        Rejected.when(
                most.isPresent() && point.reschedulings() >= most.get(),
                AgreementRejection.RESCHEDULINGS_USED_UP,
                point.number(),
                most.orElse(0));
        return Decision.of(new AgreementRescheduled(
                command.agreementId(), command.pointId(), from, command.to(), command.reason(), command.authority()));
    }

    /** Starts the terms that wait for a fact outside the agreement; where none waits, there is nothing to decide. */
    static Decision<AgreementEvent> startOutside(AgreementState state, StartTerms command, AgreementContext context) {
        if (waiting(state, command.trigger(), point -> true).isEmpty()) {
            return Decision.unchanged();
        }
        AgreementRules.open(state);
        return new Decision<>(
                List.copyOf(start(state, command.agreementId(), command.trigger(), point -> true, context)), List.of());
    }

    /**
     * Starts terms on the day of the present act, counted with the {@link TermCalendar} of that day. A historic act
     * whose day is not on record starts nothing.
     *
     * @param reached which of the waiting points the fact concerns
     */
    static List<TermStarted> start(
            AgreementState state,
            String agreementId,
            Term.Trigger trigger,
            Predicate<Point> reached,
            AgreementContext context) {
        List<Point> waiting = waiting(state, trigger, reached);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Membership membership = context.membership().get();
        Optional<LocalDate> known = context.circumstances().occurredOn().day(membership.zone());
        if (known.isEmpty() && !context.circumstances().isLive()) {
            return List.of();
        }
        LocalDate day = known.orElseThrow(() ->
                new Rejected(AgreementRejection.DAY_NEEDED, waiting.getFirst().number()));
        TermCalendar calendar = TermCalendar.of(membership, day);
        List<TermStarted> started = new ArrayList<>();
        for (Point point : waiting) {
            Term.AfterEvent rule = point.waitingFor(trigger).orElseThrow();
            LocalDate dueOn = calendar.lastDay(day, rule.length(), rule.days())
                    .orElseThrow(() -> new Rejected(
                            AgreementRejection.TERM_OUT_OF_RANGE, point.number(), BusinessCalendar.MAX_DAYS));
            started.add(new TermStarted(agreementId, point.pointId(), trigger, day, rule, calendar.version(), dueOn));
        }
        return started;
    }

    private static List<Point> waiting(AgreementState state, Term.Trigger trigger, Predicate<Point> reached) {
        return state.points().list().stream()
                .filter(point -> point.waitingFor(trigger).isPresent())
                .filter(reached)
                .toList();
    }

    private static Optional<Integer> mostReschedulings(AgreementContext context) {
        Membership membership = context.membership().get();
        return context.circumstances()
                .occurredOn()
                .latest(membership.zone())
                .flatMap(membership::ruleSetOn)
                .map(RuleSet::reschedulings)
                .flatMap(Recorded::known);
    }

    private static Point point(AgreementState state, String pointId) {
        return state.points().find(pointId).orElseThrow(() -> new Rejected(AgreementRejection.POINT_UNKNOWN, pointId));
    }
}
