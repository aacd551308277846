package org.acuerda.command.compliance;

import java.util.Set;
import org.acuerda.command.acts.Things;
import org.acuerda.command.compliance.BodyComplianceCommand.ContestStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ReportStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ResolveContest;
import org.acuerda.command.compliance.BodyComplianceCommand.ReturnStep;
import org.acuerda.command.compliance.BodyComplianceCommand.VerifyStep;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.BodyComplianceEvent.ContestResolved;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReturned;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;

/**
 * Each step and each contest. A contest may always be added, whatever was said of the step meanwhile, and whoever decides
 * one decides that one.
 */
final class BodyThings implements Things<BodyComplianceCommand, BodyComplianceEvent> {

    @Override
    public Set<String> touchedBy(BodyComplianceCommand command) {
        return switch (command) {
            case ReportStep report -> Things.of(report.stepId());
            case VerifyStep verify -> Things.of(verify.stepId());
            case ReturnStep giveBack -> Things.of(giveBack.stepId());
            case ContestStep contest -> Things.of(contest.contestId());
            case ResolveContest resolve -> Things.of(resolve.contestId());
        };
    }

    @Override
    public Set<String> changedBy(BodyComplianceEvent event) {
        return switch (event) {
            case StepReported reported -> Things.of(reported.stepId());
            case StepVerified verified -> Things.of(verified.stepId());
            case StepReturned returned -> Things.of(returned.stepId());
            case StepContested contested -> Things.of(contested.stepId(), contested.contestId());
            case ContestResolved resolved -> Things.of(resolved.stepId(), resolved.contestId());
            case BodyTermStarted started -> Things.of();
        };
    }
}
