package org.acuerda.command.compliance;

import static org.acuerda.command.decision.Copies.plus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * State of one body on one path.
 *
 * @param steps what is recorded of each step; a step without a record is missing
 * @param evidenceIds every piece of evidence so far, of all steps
 * @param startedOn for each step whose term counts from another step, the day that step was verified
 */
record BodyComplianceState(Map<String, Step> steps, Set<String> evidenceIds, Map<String, LocalDate> startedOn) {

    /** What became of a report. */
    enum Finding {
        PENDING,
        VERIFIED,
        RETURNED,
        /** Verified once, then a contest against it was upheld. */
        SET_ASIDE
    }

    /** A report and what was found of it. */
    record Report(String reportId, int pathVersion, Party reporter, Finding finding) {

        Report found(Finding now) {
            return new Report(reportId, pathVersion, reporter, now);
        }
    }

    /** A contest, open until it is resolved. */
    record Contest(String contestId, Party contester, boolean open) {}

    /**
     * State of one step.
     *
     * @param reports oldest first
     * @param verifiers everyone who verified or returned a report of the step
     */
    record Step(List<Report> reports, List<Party> verifiers, List<Contest> contests) {

        static final Step NONE = new Step(List.of(), List.of(), List.of());

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
            return new Step(plus(reports, report), verifiers, contests);
        }

        private Step found(Finding finding, Party verifier) {
            return new Step(lastReport(finding), plus(verifiers, verifier), contests);
        }

        private Step contested(Contest contest) {
            return new Step(reports, verifiers, plus(contests, contest));
        }

        private Step resolved(String contestId, Resolution resolution) {
            List<Contest> now = contests.stream()
                    .map(contest -> contest.contestId().equals(contestId)
                            ? new Contest(contestId, contest.contester(), false)
                            : contest)
                    .toList();
            boolean setsAside = resolution == Resolution.UPHELD
                    && !reports.isEmpty()
                    && reports.getLast().finding() == Finding.VERIFIED;
            return new Step(setsAside ? lastReport(Finding.SET_ASIDE) : reports, verifiers, now);
        }

        private List<Report> lastReport(Finding finding) {
            List<Report> now = new ArrayList<>(reports);
            now.set(now.size() - 1, now.getLast().found(finding));
            return List.copyOf(now);
        }
    }

    static BodyComplianceState none() {
        return new BodyComplianceState(Map.of(), Set.of(), Map.of());
    }

    Step step(String stepId) {
        return steps.getOrDefault(stepId, Step.NONE);
    }

    BodyComplianceState evolve(BodyComplianceEvent event) {
        Step step = step(event.stepId());
        return switch (event) {
            case StepReported reported ->
                with(
                        event.stepId(),
                        step.reported(new Report(
                                reported.reportId(), reported.pathVersion(), reported.reporter(), Finding.PENDING)),
                        reported.evidence());
            case StepVerified verified ->
                with(event.stepId(), step.found(Finding.VERIFIED, verified.verifier()), List.of());
            case StepReturned returned ->
                with(event.stepId(), step.found(Finding.RETURNED, returned.verifier()), List.of());
            case StepContested contested ->
                with(
                        event.stepId(),
                        step.contested(new Contest(contested.contestId(), contested.contester(), true)),
                        contested.evidence());
            case ContestResolved resolved ->
                with(event.stepId(), step.resolved(resolved.contestId(), resolved.resolution()), List.of());
            case BodyTermStarted started -> started(started);
        };
    }

    private BodyComplianceState with(String stepId, Step step, List<Evidence> evidence) {
        Set<String> nowEvidence = new HashSet<>(evidenceIds);
        evidence.forEach(piece -> nowEvidence.add(piece.evidenceId()));
        return new BodyComplianceState(plus(steps, stepId, step), Set.copyOf(nowEvidence), startedOn);
    }

    private BodyComplianceState started(BodyTermStarted event) {
        return new BodyComplianceState(steps, evidenceIds, plus(startedOn, event.stepId(), event.triggeredOn()));
    }
}
