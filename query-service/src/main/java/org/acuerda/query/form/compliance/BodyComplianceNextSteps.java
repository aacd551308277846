package org.acuerda.query.form.compliance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.query.compliance.BodyProgressView.StepStanding;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.form.field.NextStep;
import org.springframework.stereotype.Component;

/** Query of what comes next for a body on a path: the finding on its report, or the decision of an objection. */
@Component
final class BodyComplianceNextSteps implements NextStep.Contribution {

    private final CompliancePaths paths;

    BodyComplianceNextSteps(CompliancePaths paths) {
        this.paths = paths;
    }

    @Override
    public List<NextStep> on(String subjectId) {
        return Optional.of(subjectId)
                .filter(BodyComplianceForms::isBodyOnPath)
                .flatMap(id -> paths.standing(BodyComplianceForms.pathId(id), BodyComplianceForms.bodyId(id)))
                .stream()
                .flatMap(found -> found.view().steps().stream())
                .flatMap(step -> steps(subjectId, step))
                .toList();
    }

    private static Stream<NextStep> steps(String subjectId, StepStanding step) {
        Stream<NextStep> findings = step.reports().stream()
                .filter(report -> report.finding() == null)
                .map(report -> about(subjectId, "verify-step", step, "reportId", report.reportId()));
        Stream<NextStep> decisions = step.contests().stream()
                .filter(contest -> contest.resolution() == null)
                .map(contest -> about(subjectId, "resolve-contest", step, "contestId", contest.contestId()));
        return Stream.concat(decisions, findings);
    }

    private static NextStep about(String subjectId, String act, StepStanding step, String field, String value) {
        return new NextStep.Act(
                "body-compliances",
                subjectId,
                act,
                new NextStep.Given("stepId", step.stepId()),
                new NextStep.Given(field, value));
    }
}
