package org.acuerda.query.compliance;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.ArrayList;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.BodyComplianceEvent.ContestResolved;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReturned;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.compliance.BodyProgressView.Contest;
import org.acuerda.query.compliance.BodyProgressView.ContestResolution;
import org.acuerda.query.compliance.BodyProgressView.Finding;
import org.acuerda.query.compliance.BodyProgressView.FindingKind;
import org.acuerda.query.compliance.BodyProgressView.Report;
import org.acuerda.query.compliance.BodyProgressView.StepStanding;
import org.jspecify.annotations.Nullable;

/** Fold of the progress of a body on a path. */
final class BodyProgressFold {

    private BodyProgressFold() {}

    static BodyProgressView fold(@Nullable BodyProgressView before, BodyComplianceEvent event, JournalRecord record) {
        List<StepStanding> steps = before == null ? List.of() : before.steps();
        List<Long> history = before == null ? List.of() : before.history();
        StepStanding step = steps.stream()
                .filter(candidate -> candidate.stepId().equals(event.stepId()))
                .findFirst()
                .orElseGet(() -> BodyProgressViewStepStandingBuilder.builder()
                        .stepId(event.stepId())
                        .build());
        return new BodyProgressView(
                event.bodyComplianceId(),
                event.obligation(),
                with(steps, changed(step, event, Attribution.of(record))),
                plus(history, record.position()));
    }

    private static StepStanding changed(StepStanding step, BodyComplianceEvent event, Attribution act) {
        return switch (event) {
            case StepReported reported -> step.withReports(plus(step.reports(), report(reported, act)));
            case StepVerified verified ->
                found(
                        step,
                        verified.reportId(),
                        new Finding(FindingKind.VERIFIED, verified.verifier(), verified.note(), act));
            case StepReturned returned ->
                found(
                        step,
                        returned.reportId(),
                        new Finding(FindingKind.RETURNED, returned.verifier(), Recorded.of(returned.reason()), act));
            case StepContested contested -> step.withContests(plus(step.contests(), contest(contested, act)));
            case ContestResolved resolved -> resolved(step, resolved, act);
            case BodyTermStarted started ->
                step.withTerm(new RunningTerm(
                        started.rule(), started.triggeredOn(), started.calendarVersion(), started.dueOn(), act));
        };
    }

    private static Report report(StepReported event, Attribution act) {
        return new Report(
                event.reportId(),
                event.pathVersion(),
                event.narrative(),
                event.evidence(),
                event.reporter(),
                act,
                null);
    }

    private static Contest contest(StepContested event, Attribution act) {
        return new Contest(
                event.contestId(), event.contester(), event.onBehalfOf(), event.reason(), event.evidence(), act, null);
    }

    private static StepStanding found(StepStanding step, String reportId, Finding finding) {
        return step.withReports(replaced(
                step.reports(), report -> report.reportId().equals(reportId), report -> report.withFinding(finding)));
    }

    /** An upheld contest sets aside what was verified; the report and its verification stay readable in the journal. */
    private static StepStanding resolved(StepStanding step, ContestResolved event, Attribution act) {
        ContestResolution resolution = new ContestResolution(event.resolution(), event.resolver(), event.reason(), act);
        StepStanding decided = step.withContests(replaced(
                step.contests(),
                contest -> contest.contestId().equals(event.contestId()),
                contest -> contest.withResolution(resolution)));
        if (event.resolution() == Resolution.DISMISSED) {
            return decided;
        }
        Finding setAside = new Finding(FindingKind.SET_ASIDE, event.resolver(), Recorded.of(event.reason()), act);
        return decided.withReports(replaced(
                decided.reports(),
                report -> report.equals(decided.reports().getLast())
                        && report.finding() != null
                        && report.finding().kind() == FindingKind.VERIFIED,
                report -> report.withFinding(setAside)));
    }

    private static List<StepStanding> with(List<StepStanding> steps, StepStanding step) {
        List<StepStanding> now = new ArrayList<>(steps);
        now.replaceAll(former -> former.stepId().equals(step.stepId()) ? step : former);
        return now.contains(step) ? List.copyOf(now) : plus(now, step);
    }
}
