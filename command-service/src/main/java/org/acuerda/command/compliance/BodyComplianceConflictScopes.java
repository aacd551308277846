package org.acuerda.command.compliance;

import java.util.Set;
import org.acuerda.command.compliance.BodyComplianceCommand.ContestStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ReportStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ResolveContest;
import org.acuerda.command.compliance.BodyComplianceCommand.ReturnStep;
import org.acuerda.command.compliance.BodyComplianceCommand.StartBodyTerm;
import org.acuerda.command.compliance.BodyComplianceCommand.VerifyStep;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.BodyComplianceEvent.ContestResolved;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReturned;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;

/**
 * Conflict scopes of a body on a path: each step and each contest. A contest may always be added, whatever was recorded of
 * the step meanwhile, and a resolution is about one contest alone.
 */
final class BodyComplianceConflictScopes implements ConflictScopes<BodyComplianceCommand, BodyComplianceEvent> {

    @Override
    public Set<String> dependsOn(BodyComplianceCommand command) {
        return switch (command) {
            case ReportStep report -> ConflictScopes.of(report.stepId());
            case VerifyStep verify -> ConflictScopes.of(verify.stepId());
            case ReturnStep giveBack -> ConflictScopes.of(giveBack.stepId());
            case ContestStep contest -> ConflictScopes.of(contest.contestId());
            case ResolveContest resolve -> ConflictScopes.of(resolve.contestId());
            case StartBodyTerm start -> ConflictScopes.of();
        };
    }

    @Override
    public Set<String> affects(BodyComplianceEvent event) {
        return switch (event) {
            case StepReported reported -> ConflictScopes.of(reported.stepId());
            case StepVerified verified -> ConflictScopes.of(verified.stepId());
            case StepReturned returned -> ConflictScopes.of(returned.stepId());
            case StepContested contested -> ConflictScopes.of(contested.stepId(), contested.contestId());
            case ContestResolved resolved -> ConflictScopes.of(resolved.stepId(), resolved.contestId());
            case BodyTermStarted started -> ConflictScopes.of();
        };
    }
}
