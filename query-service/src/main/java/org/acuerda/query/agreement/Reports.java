package org.acuerda.query.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.query.agreement.AgreementView.FollowUp;
import org.acuerda.query.agreement.AgreementView.Point;

/**
 * What all reports on an agreement say together. A report on the whole agreement speaks of each of its points; the last
 * one that tells of a change holds. A report of completion that a reviewer returned tells of work, not of completion.
 */
record Reports(List<FollowUp> followUps) {

    /** Where the reports leave an agreement that would otherwise be of the given status. */
    AgreementStatus standing(AgreementStatus unreported, List<Point> points) {
        List<Optional<FollowUp>> latest = points.isEmpty()
                ? List.of(latest(Reports::speaksOfAll))
                : points.stream().map(this::latestOn).toList();
        if (latest.stream()
                .allMatch(report -> report.filter(Reports::isOfCompletion).isPresent())) {
            return AgreementStatus.REPORTED_DONE;
        }
        return latest.stream().anyMatch(Optional::isPresent) ? AgreementStatus.IN_PROGRESS : unreported;
    }

    /** Whether a point was reported done and a reviewer found it so. */
    boolean haveSettled(Point point) {
        return latestOn(point)
                .filter(report -> isOfCompletion(report)
                        && report.review() != null
                        && report.review().accepted())
                .isPresent();
    }

    private Optional<FollowUp> latestOn(Point point) {
        return latest(
                report -> report.pointId().known().map(point.pointId()::equals).orElse(true));
    }

    private Optional<FollowUp> latest(Predicate<FollowUp> meant) {
        return followUps.reversed().stream()
                .filter(report -> report.status() != ReportedStatus.NO_CHANGE)
                .filter(meant)
                .findFirst();
    }

    private static boolean speaksOfAll(FollowUp report) {
        return report.pointId().known().isEmpty();
    }

    private static boolean isOfCompletion(FollowUp report) {
        return report.status() == ReportedStatus.DONE
                && (report.review() == null || report.review().accepted());
    }
}
