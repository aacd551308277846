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
import org.acuerda.query.agreement.AgreementView.Assignment;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.agreement.AgreementView.Rescheduling;
import org.acuerda.query.agreement.AgreementView.TermStart;
import org.acuerda.query.answer.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the resolutive points of an agreement: who answers for them, and until when. A first date is kept for
 * ever.
 */
final class PointFold {

    private PointFold() {}

    static List<Point> assigned(List<Point> points, ResponsibleAssigned event, Attribution act) {
        Assignment assignment = new Assignment(event.responsible(), event.authority(), event.reason(), act);
        return replaced(
                points,
                point -> point.pointId().equals(event.pointId()),
                point -> new Point(
                        point.pointId(),
                        point.number(),
                        point.text(),
                        point.responsibles(),
                        plus(point.assigned(), assignment),
                        point.term(),
                        point.deliverable(),
                        point.dueOn(),
                        point.firstDueOn(),
                        point.termStart(),
                        point.reschedulings()));
    }

    static List<Point> dated(List<Point> points, DueDateSet event) {
        return due(
                points, event.pointId(), point -> due(point, event.dueOn(), point.termStart(), point.reschedulings()));
    }

    /** A term that begins anew, because its trigger was corrected, does not undo what an authority has moved since. */
    static List<Point> started(List<Point> points, TermStarted event, Attribution act) {
        TermStart start = new TermStart(
                event.trigger(), event.triggeredOn(), event.rule(), event.calendarVersion(), event.dueOn(), act);
        return due(points, event.pointId(), point -> {
            boolean moved = !point.reschedulings().isEmpty();
            return due(point, moved ? point.dueOn() : start.dueOn(), start, point.reschedulings());
        });
    }

    static List<Point> rescheduled(List<Point> points, AgreementRescheduled event, Attribution act) {
        Rescheduling moved = new Rescheduling(event.from(), event.to(), event.reason(), event.authority(), act);
        return due(
                points,
                event.pointId(),
                point -> due(point, event.to(), point.termStart(), plus(point.reschedulings(), moved)));
    }

    private static List<Point> due(List<Point> points, String pointId, UnaryOperator<Point> change) {
        return replaced(points, point -> point.pointId().equals(pointId), change);
    }

    private static Point due(
            Point point, @Nullable LocalDate dueOn, @Nullable TermStart start, List<Rescheduling> reschedulings) {
        return new Point(
                point.pointId(),
                point.number(),
                point.text(),
                point.responsibles(),
                point.assigned(),
                point.term(),
                point.deliverable(),
                dueOn,
                point.firstDueOn() == null ? dueOn : point.firstDueOn(),
                start,
                reschedulings);
    }
}
