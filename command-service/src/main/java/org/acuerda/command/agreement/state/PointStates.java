package org.acuerda.command.agreement.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
        list = List.copyOf(list);
    }

    /**
     * One point.
     *
     * @param dueOn last day; not on record while no date is set and the term has not started
     * @param reschedulings how often the date was moved
     */
    public record Point(
            String pointId,
            String number,
            List<Responsible> responsibles,
            Recorded<Term> term,
            Recorded<LocalDate> dueOn,
            int reschedulings) {

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

        private Point dueOn(LocalDate day) {
            return new Point(pointId, number, responsibles, term, Recorded.of(day), reschedulings);
        }
    }

    static PointStates of(Proposal proposal) {
        return new PointStates(proposal.points().stream().map(Point::of).toList());
    }

    public Optional<Point> find(String pointId) {
        return list.stream().filter(point -> point.pointId().equals(pointId)).findFirst();
    }

    PointStates evolve(ResponsibleAssigned assigned) {
        return with(assigned.pointId(), point -> {
            List<Responsible> responsibles = new ArrayList<>(point.responsibles());
            responsibles.add(assigned.responsible());
            return new Point(
                    point.pointId(),
                    point.number(),
                    List.copyOf(responsibles),
                    point.term(),
                    point.dueOn(),
                    point.reschedulings());
        });
    }

    PointStates evolve(DueDateSet set) {
        return with(set.pointId(), point -> point.dueOn(set.dueOn()));
    }

    PointStates evolve(TermStarted started) {
        return with(started.pointId(), point -> point.dueOn(started.dueOn()));
    }

    PointStates evolve(AgreementRescheduled moved) {
        return with(
                moved.pointId(),
                point -> new Point(
                        point.pointId(),
                        point.number(),
                        point.responsibles(),
                        point.term(),
                        Recorded.of(moved.to()),
                        point.reschedulings() + 1));
    }

    private PointStates with(String pointId, UnaryOperator<Point> change) {
        return new PointStates(list.stream()
                .map(point -> point.pointId().equals(pointId) ? change.apply(point) : point)
                .toList());
    }
}
