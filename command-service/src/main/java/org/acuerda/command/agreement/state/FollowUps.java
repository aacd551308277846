package org.acuerda.command.agreement.state;

import static org.acuerda.command.decision.Copies.plus;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.command.decision.Buildable;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;

/** State of one agreement's follow-up: the reports, what was found of them, and the evidence. */
@Buildable
public record FollowUps(Map<String, Report> reports, Set<String> evidenceIds) implements FollowUpsBuilder.With {

    public FollowUps {
        reports = Copies.of(reports);
        evidenceIds = Copies.of(evidenceIds);
    }

    /** What became of a report. A report from before a reopening no longer counts. */
    public enum Finding {
        PENDING,
        ACCEPTED,
        RETURNED,
        OVERTAKEN
    }

    /**
     * One report.
     *
     * @param reporterId actor who reported
     * @param pointId point that it is about; not on record where it is about the whole agreement
     */
    @Buildable
    public record Report(String reporterId, Recorded<String> pointId, ReportedStatus status, Finding finding)
            implements FollowUpsReportBuilder.With {

        /** Whether someone else found that the reported work is done. */
        boolean isAcceptedAsDone() {
            return status == ReportedStatus.DONE && finding == Finding.ACCEPTED;
        }
    }

    static FollowUps none() {
        return new FollowUps(Map.of(), Set.of());
    }

    public Optional<Report> find(String followUpId) {
        return Optional.ofNullable(reports.get(followUpId));
    }

    /** Whether accepted reports say that a point, or the whole agreement with it, is done. */
    public boolean saysDone(String pointId) {
        return reports.values().stream()
                .filter(Report::isAcceptedAsDone)
                .anyMatch(
                        report -> report.pointId().known().map(pointId::equals).orElse(true));
    }

    FollowUps evolve(FollowUpRecorded recorded, String actor) {
        return reported(
                recorded.followUpId(), new Report(actor, recorded.pointId(), recorded.status(), Finding.PENDING));
    }

    /** The reports after one was reviewed. */
    public FollowUps evolve(FollowUpReviewed reviewed) {
        Report report = find(reviewed.followUpId()).orElseThrow();
        return reported(
                reviewed.followUpId(), report.withFinding(reviewed.accepted() ? Finding.ACCEPTED : Finding.RETURNED));
    }

    FollowUps evolve(EvidenceAttached attached) {
        return withEvidenceIds(plus(evidenceIds, attached.evidence().evidenceId()));
    }

    /** After a reopening, everything is reported and reviewed anew; the evidence stays. */
    FollowUps overtaken() {
        return withReports(reports.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().withFinding(Finding.OVERTAKEN))));
    }

    private FollowUps reported(String followUpId, Report report) {
        return withReports(plus(reports, followUpId, report));
    }
}
