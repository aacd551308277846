package org.acuerda.query.agreement;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.DueDateSet;
import org.acuerda.events.agreement.AgreementEvent.ResponsibleAssigned;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;
import org.acuerda.query.agreement.AgreementView.Assignment;
import org.acuerda.query.agreement.AgreementView.Deadline;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.agreement.AgreementView.Rescheduling;
import org.acuerda.query.agreement.AgreementView.TermStart;
import org.acuerda.query.answer.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Fold of the resolutive points of an agreement: who is responsible for them, and by when. A first date never changes
 * (R-23).
 */
final class PointFold {

    private PointFold() {}

    /** A point before anything happened to it. */
    static Point of(Proposal.ResolutivePoint point) {
        @Nullable LocalDate fixed = point.term().known().map(PointFold::fixedDate).orElse(null);
        return AgreementViewPointBuilder.builder()
                .pointId(point.pointId())
                .number(point.number())
                .text(point.text())
                .term(point.term())
                .deliverable(point.deliverable())
                .deadline(AgreementViewDeadlineBuilder.builder()
                        .dueOn(fixed)
                        .firstDueOn(fixed)
                        .build())
                .responsibles(point.responsibles())
                .build();
    }

    private static @Nullable LocalDate fixedDate(Term term) {
        return switch (term) {
            case Term.FixedDate fixed -> fixed.dueOn();
            case Term.AfterEvent counted -> null;
        };
    }

    static List<Point> assigned(List<Point> points, ResponsibleAssigned event, Attribution act) {
        Assignment assignment = new Assignment(event.responsible(), event.authority(), event.reason(), act);
        return changed(points, event.pointId(), point -> point.withAssigned(plus(point.assigned(), assignment)));
    }

    static List<Point> dated(List<Point> points, DueDateSet event) {
        return due(points, event.pointId(), now -> now.withDueOn(event.dueOn()));
    }

    /** A term restarts when its trigger is corrected; this does not undo a date that an authority has moved since. */
    static List<Point> started(List<Point> points, TermStarted event, Attribution act) {
        TermStart start = new TermStart(
                event.trigger(), event.triggeredOn(), event.rule(), event.calendarVersion(), event.dueOn(), act);
        return due(points, event.pointId(), now -> {
            boolean moved = !now.reschedulings().isEmpty();
            return now.with(then -> then.termStart(start).dueOn(moved ? now.dueOn() : start.dueOn()));
        });
    }

    static List<Point> rescheduled(List<Point> points, AgreementRescheduled event, Attribution act) {
        Rescheduling moved = new Rescheduling(event.from(), event.to(), event.reason(), event.authority(), act);
        return due(
                points,
                event.pointId(),
                now -> now.with(then -> then.dueOn(event.to()).reschedulings(plus(now.reschedulings(), moved))));
    }

    private static List<Point> due(List<Point> points, String pointId, UnaryOperator<Deadline> change) {
        return changed(points, pointId, point -> {
            Deadline now = change.apply(point.deadline());
            return point.withDeadline(now.firstDueOn() == null ? now.withFirstDueOn(now.dueOn()) : now);
        });
    }

    private static List<Point> changed(List<Point> points, String pointId, UnaryOperator<Point> change) {
        return replaced(points, point -> point.pointId().equals(pointId), change);
    }
}
