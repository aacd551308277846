package org.acuerda.query.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.query.agreement.AgreementView.Course;
import org.acuerda.query.agreement.AgreementView.FollowUp;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.agreement.AgreementView.Reopening;

/**
 * What all reports on an agreement say together. A report on the whole agreement speaks of each of its points; the last
 * one that tells of a change holds. A report of completion that a reviewer returned, or that a reopening overtook, tells
 * of work and no longer of completion.
 *
 * @param overtakenAt journal position of the last reopening; 0 where there was none
 */
record Reports(List<FollowUp> followUps, long overtakenAt) {

    static Reports of(Course course) {
        List<Reopening> reopenings = course.reopenings();
        return new Reports(
                course.followUps(),
                reopenings.isEmpty() ? 0 : reopenings.getLast().act().position());
    }

    /** Where the reports leave an agreement that would otherwise be of the given status; at most reported done. */
    AgreementStatus standing(AgreementStatus unreported, List<Point> points) {
        List<Optional<FollowUp>> latest = points.isEmpty()
                ? List.of(latest(report -> report.pointId().known().isEmpty()))
                : points.stream()
                        .map(point -> latest(report -> speaksOf(point, report)))
                        .toList();
        if (latest.stream()
                .allMatch(report -> report.filter(this::isOfCompletion).isPresent())) {
            return AgreementStatus.REPORTED_DONE;
        }
        return latest.stream().anyMatch(Optional::isPresent) ? AgreementStatus.IN_PROGRESS : unreported;
    }

    /** Whether a point was reported done and a reviewer found it so. */
    boolean haveSettled(Point point) {
        return followUps.stream()
                .filter(report -> speaksOf(point, report))
                .filter(this::isOfCompletion)
                .anyMatch(report -> report.review() != null);
    }

    private Optional<FollowUp> latest(Predicate<FollowUp> meant) {
        return followUps.reversed().stream()
                .filter(report -> report.status() != ReportedStatus.NO_CHANGE)
                .filter(meant)
                .findFirst();
    }

    private boolean isOfCompletion(FollowUp report) {
        return report.status() == ReportedStatus.DONE
                && report.act().position() > overtakenAt
                && (report.review() == null || report.review().accepted());
    }

    private static boolean speaksOf(Point point, FollowUp report) {
        return report.pointId().known().map(point.pointId()::equals).orElse(true);
    }
}
