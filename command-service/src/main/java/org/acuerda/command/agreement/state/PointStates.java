package org.acuerda.command.agreement.state;

import static org.acuerda.command.decision.Copies.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.acuerda.command.decision.Buildable;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.DueDateSet;
import org.acuerda.events.agreement.AgreementEvent.ResponsibleAssigned;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.agreement.Term;

/** State of one agreement's resolutive points, with who is responsible for each and by when. */
public record PointStates(List<Point> list) {

    public PointStates {
        list = Copies.of(list);
    }

    /**
     * One point.
     *
     * @param dueOn last day; not on record while no date is set and the term has not started
     * @param reschedulings how often the date was moved
     */
    @Buildable
    public record Point(
            String pointId,
            String number,
            List<Responsible> responsibles,
            Recorded<Term> term,
            Recorded<LocalDate> dueOn,
            int reschedulings)
            implements PointStatesPointBuilder.With {

        private static Point of(Proposal.ResolutivePoint point) {
            Recorded<LocalDate> fixed = point.term()
                    .known()
                    .filter(Term.FixedDate.class::isInstance)
                    .map(term -> Recorded.of(((Term.FixedDate) term).dueOn()))
                    .orElseGet(Recorded::notOnRecord);
            return new Point(point.pointId(), point.number(), point.responsibles(), point.term(), fixed, 0);
        }

        /** The term that waits for a fact of this kind; empty where there is none or the point has its date. */
        public Optional<Term.AfterEvent> waitingFor(Term.Trigger trigger) {
            return term.known()
                    .filter(Term.AfterEvent.class::isInstance)
                    .map(Term.AfterEvent.class::cast)
                    .filter(after -> after.trigger() == trigger && dueOn.known().isEmpty());
        }

        /** Whether someone is responsible for the point, by identity and not by name. */
        public boolean isAnsweredForBy(Responsible someone) {
            return responsibles.stream()
                    .anyMatch(responsible -> responsible.kind() == someone.kind()
                            && responsible.id().equals(someone.id()));
        }
    }

    static PointStates of(Proposal proposal) {
        return new PointStates(proposal.points().stream().map(Point::of).toList());
    }

    public Optional<Point> find(String pointId) {
        return list.stream().filter(point -> point.pointId().equals(pointId)).findFirst();
    }

    PointStates evolve(ResponsibleAssigned assigned) {
        return changed(
                assigned.pointId(),
                point -> point.withResponsibles(plus(point.responsibles(), assigned.responsible())));
    }

    PointStates evolve(DueDateSet set) {
        return changed(set.pointId(), point -> point.withDueOn(Recorded.of(set.dueOn())));
    }

    PointStates evolve(TermStarted started) {
        return changed(started.pointId(), point -> point.withDueOn(Recorded.of(started.dueOn())));
    }

    PointStates evolve(AgreementRescheduled moved) {
        return changed(
                moved.pointId(),
                point ->
                        point.with(now -> now.dueOn(Recorded.of(moved.to())).reschedulings(point.reschedulings() + 1)));
    }

    private PointStates changed(String pointId, UnaryOperator<Point> change) {
        return new PointStates(list.stream()
                .map(point -> point.pointId().equals(pointId) ? change.apply(point) : point)
                .toList());
    }
}
