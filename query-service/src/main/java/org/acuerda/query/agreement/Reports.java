package org.acuerda.query.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.query.agreement.AgreementView.Course;
import org.acuerda.query.agreement.AgreementView.FollowUp;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.agreement.AgreementView.Reopening;
import org.acuerda.query.answer.Attribution;

/**
 * Value: combined result of all reports on an agreement. A report on the whole agreement counts for each of its points;
 * the last report of a change counts. A report of completion counts as a report of work once a reviewer returned it or
 * the agreement was reopened.
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

    /** Status after the reports, at most reported done; the given status where no report changes it. */
    AgreementStatus status(AgreementStatus unreported, List<Point> points) {
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

    /** Whether a point was reported done and a reviewer confirmed it. */
    boolean haveConfirmed(Point point) {
        return confirmation(point).isPresent();
    }

    /** The first confirmation that a point was done. */
    Optional<Attribution> confirmation(Point point) {
        return followUps.stream()
                .filter(report -> speaksOf(point, report))
                .filter(this::isOfCompletion)
                .flatMap(report -> Optional.ofNullable(report.review()).stream())
                .map(AgreementView.Review::act)
                .findFirst();
    }

    private Optional<FollowUp> latest(Predicate<FollowUp> meant) {
        return followUps.reversed().stream()
                .filter(FollowUp::isNews)
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
