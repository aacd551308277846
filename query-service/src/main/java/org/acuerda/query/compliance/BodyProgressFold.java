package org.acuerda.query.compliance;

import static org.acuerda.query.projection.Folding.plus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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

/** Tells how a body stands on a path from its events. */
final class BodyProgressFold {

    private BodyProgressFold() {}

    static BodyProgressView fold(@Nullable BodyProgressView before, BodyComplianceEvent event, JournalRecord record) {
        List<StepStanding> steps = before == null ? List.of() : before.steps();
        List<Long> history = before == null ? List.of() : before.history();
        StepStanding step = steps.stream()
                .filter(told -> told.stepId().equals(event.stepId()))
                .findFirst()
                .orElseGet(() -> new StepStanding(event.stepId(), List.of(), List.of(), null));
        return new BodyProgressView(
                event.bodyComplianceId(),
                event.obligation(),
                with(steps, told(step, event, Attribution.of(record))),
                plus(history, record.position()));
    }

    private static StepStanding told(StepStanding step, BodyComplianceEvent event, Attribution act) {
        return switch (event) {
            case StepReported reported ->
                new StepStanding(
                        step.stepId(),
                        plus(
                                step.reports(),
                                new Report(
                                        reported.reportId(),
                                        reported.pathVersion(),
                                        reported.narrative(),
                                        reported.evidence(),
                                        reported.reporter(),
                                        act,
                                        null)),
                        step.contests(),
                        step.term());
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
            case StepContested contested ->
                new StepStanding(
                        step.stepId(),
                        step.reports(),
                        plus(
                                step.contests(),
                                new Contest(
                                        contested.contestId(),
                                        contested.contester(),
                                        contested.onBehalfOf(),
                                        contested.reason(),
                                        contested.evidence(),
                                        act,
                                        null)),
                        step.term());
            case ContestResolved resolved -> resolved(step, resolved, act);
            case BodyTermStarted started ->
                new StepStanding(
                        step.stepId(),
                        step.reports(),
                        step.contests(),
                        new RunningTerm(
                                started.rule(),
                                started.triggeredOn(),
                                started.calendarVersion(),
                                started.dueOn(),
                                act));
        };
    }

    private static StepStanding found(StepStanding step, String reportId, Finding finding) {
        return withReports(step, report -> report.reportId().equals(reportId) ? with(report, finding) : report);
    }

    /** An upheld contest sets aside what was verified; the report and its verification stay readable in the journal. */
    private static StepStanding resolved(StepStanding step, ContestResolved event, Attribution act) {
        List<Contest> contests = step.contests().stream()
                .map(contest -> contest.contestId().equals(event.contestId())
                        ? new Contest(
                                contest.contestId(),
                                contest.contester(),
                                contest.onBehalfOf(),
                                contest.reason(),
                                contest.evidence(),
                                contest.act(),
                                new ContestResolution(event.resolution(), event.resolver(), event.reason(), act))
                        : contest)
                .toList();
        StepStanding decided = new StepStanding(step.stepId(), step.reports(), contests, step.term());
        if (event.resolution() == Resolution.DISMISSED) {
            return decided;
        }
        Finding setAside = new Finding(FindingKind.SET_ASIDE, event.resolver(), Recorded.of(event.reason()), act);
        return withReports(
                decided,
                report -> report.equals(decided.reports().getLast())
                                && report.finding() != null
                                && report.finding().kind() == FindingKind.VERIFIED
                        ? with(report, setAside)
                        : report);
    }

    private static StepStanding withReports(StepStanding step, UnaryOperator<Report> change) {
        return new StepStanding(
                step.stepId(), step.reports().stream().map(change).toList(), step.contests(), step.term());
    }

    private static Report with(Report report, Finding finding) {
        return new Report(
                report.reportId(),
                report.pathVersion(),
                report.narrative(),
                report.evidence(),
                report.reporter(),
                report.act(),
                finding);
    }

    private static List<StepStanding> with(List<StepStanding> steps, StepStanding step) {
        List<StepStanding> now = new ArrayList<>(steps);
        now.replaceAll(told -> told.stepId().equals(step.stepId()) ? step : told);
        return now.contains(step) ? List.copyOf(now) : plus(now, step);
    }
}
