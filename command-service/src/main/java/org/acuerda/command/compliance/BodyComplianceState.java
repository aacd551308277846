package org.acuerda.command.compliance;

import static org.acuerda.command.decision.Copies.last;
import static org.acuerda.command.decision.Copies.plus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerda.command.decision.Buildable;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.BodyComplianceEvent.ContestResolved;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReturned;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.jspecify.annotations.Nullable;

/**
 * State of one body on one path.
 *
 * @param steps what is recorded of each step; a step without a record is missing
 * @param evidenceIds every piece of evidence so far, of all steps
 * @param begun for each step whose term counts from another step, how it last began to run
 */
@Buildable
record BodyComplianceState(Map<String, Step> steps, Set<String> evidenceIds, Map<String, BodyTermStarted> begun)
        implements BodyComplianceStateBuilder.With {

    /** What became of a report. */
    enum Finding {
        PENDING,
        VERIFIED,
        RETURNED,
        /** Verified once, then a contest against it was upheld. */
        SET_ASIDE
    }

    /** A report and what was found of it. */
    @Buildable
    record Report(String reportId, int pathVersion, Party reporter, Finding finding)
            implements BodyComplianceStateReportBuilder.With {}

    /** A contest, open until it is resolved. */
    @Buildable
    record Contest(String contestId, Party contester, boolean open) implements BodyComplianceStateContestBuilder.With {}

    /**
     * State of one step.
     *
     * @param reports oldest first
     * @param verifiers everyone who verified or returned a report of the step
     * @param verifiedOn when a report of the step was last verified; null where none was
     */
    @Buildable
    record Step(List<Report> reports, List<Party> verifiers, List<Contest> contests, @Nullable EdtfDate verifiedOn)
            implements BodyComplianceStateStepBuilder.With {

        static final Step NONE = BodyComplianceStateStepBuilder.builder()
                .reports(List.of())
                .verifiers(List.of())
                .contests(List.of())
                .build();

        boolean hasOpenContest() {
            return contests.stream().anyMatch(Contest::open);
        }

        /** Whether a report is verified that answers to this version of the path, or a later one. */
        boolean isVerifiedSince(int version) {
            return !reports.isEmpty()
                    && reports.getLast().finding() == Finding.VERIFIED
                    && reports.getLast().pathVersion() >= version;
        }

        private Step reported(Report report) {
            return withReports(plus(reports, report));
        }

        private Step found(Finding finding, Party verifier) {
            return with(step -> step.reports(lastReport(finding)).verifiers(plus(verifiers, verifier)));
        }

        private Step contested(Contest contest) {
            return withContests(plus(contests, contest));
        }

        private Step resolved(String contestId, Resolution resolution) {
            List<Contest> now = contests.stream()
                    .map(contest -> contest.contestId().equals(contestId) ? contest.withOpen(false) : contest)
                    .toList();
            boolean setsAside = resolution == Resolution.UPHELD
                    && !reports.isEmpty()
                    && reports.getLast().finding() == Finding.VERIFIED;
            return with(step -> step.contests(now).reports(setsAside ? lastReport(Finding.SET_ASIDE) : reports));
        }

        private List<Report> lastReport(Finding finding) {
            return last(reports, reports.getLast().withFinding(finding));
        }
    }

    static BodyComplianceState none() {
        return new BodyComplianceState(Map.of(), Set.of(), Map.of());
    }

    Step step(String stepId) {
        return steps.getOrDefault(stepId, Step.NONE);
    }

    /**
     * The state after one more event.
     *
     * @param occurredOn when the event happened
     */
    BodyComplianceState evolve(BodyComplianceEvent event, EdtfDate occurredOn) {
        Step step = step(event.stepId());
        return switch (event) {
            case StepReported reported ->
                changed(
                        event.stepId(),
                        step.reported(new Report(
                                reported.reportId(), reported.pathVersion(), reported.reporter(), Finding.PENDING)),
                        reported.evidence());
            case StepVerified verified ->
                changed(
                        event.stepId(),
                        step.found(Finding.VERIFIED, verified.verifier()).withVerifiedOn(occurredOn),
                        List.of());
            case StepReturned returned ->
                changed(event.stepId(), step.found(Finding.RETURNED, returned.verifier()), List.of());
            case StepContested contested ->
                changed(
                        event.stepId(),
                        step.contested(new Contest(contested.contestId(), contested.contester(), true)),
                        contested.evidence());
            case ContestResolved resolved ->
                changed(event.stepId(), step.resolved(resolved.contestId(), resolved.resolution()), List.of());
            case BodyTermStarted started -> withBegun(plus(begun, started.stepId(), started));
        };
    }

    private BodyComplianceState changed(String stepId, Step step, List<Evidence> evidence) {
        Set<String> nowEvidence = evidenceIds;
        for (Evidence piece : evidence) {
            nowEvidence = plus(nowEvidence, piece.evidenceId());
        }
        return new BodyComplianceState(plus(steps, stepId, step), nowEvidence, begun);
    }
}
