package org.acuerda.command.compliance;

import java.util.Set;
import org.acuerda.command.compliance.CompliancePathCommand.ClosePath;
import org.acuerda.command.compliance.CompliancePathCommand.ContinuePath;
import org.acuerda.command.compliance.CompliancePathCommand.DefineCompliancePath;
import org.acuerda.command.compliance.CompliancePathCommand.DefineFromTemplate;
import org.acuerda.command.compliance.CompliancePathCommand.RemapPath;
import org.acuerda.command.compliance.CompliancePathCommand.RequireDecision;
import org.acuerda.command.compliance.CompliancePathCommand.RevisePath;
import org.acuerda.command.compliance.CompliancePathCommand.StartStepTerms;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.ObligedBodiesContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;

/**
 * Conflict scopes of a path: its layout, the provision under which it continues, and whether it is open, on which every
 * act depends. Closing a path also answers the question about its provision.
 */
final class PathConflictScopes implements ConflictScopes<CompliancePathCommand, CompliancePathEvent> {

    private static final String LAYOUT = "layout";
    private static final String PROVISION = "provision";
    private static final String COURSE = "course";

    @Override
    public Set<String> dependsOn(CompliancePathCommand command) {
        return switch (command) {
            case DefineCompliancePath define -> ConflictScopes.of(LAYOUT);
            case DefineFromTemplate define -> ConflictScopes.of(LAYOUT);
            case RevisePath revise -> ConflictScopes.of(COURSE, LAYOUT);
            case ContinuePath goOn -> ConflictScopes.of(COURSE, PROVISION);
            case RemapPath remap -> ConflictScopes.of(COURSE, PROVISION);
            case ClosePath close -> ConflictScopes.of(COURSE, PROVISION, LAYOUT);
            case RequireDecision require -> ConflictScopes.of(COURSE, PROVISION);
            case StartStepTerms start -> ConflictScopes.of(COURSE, LAYOUT);
        };
    }

    @Override
    public Set<String> affects(CompliancePathEvent event) {
        return switch (event) {
            case CompliancePathDefined defined -> ConflictScopes.of(LAYOUT);
            case PathRevised revised -> ConflictScopes.of(LAYOUT);
            case ObligedBodiesContinued continued -> ConflictScopes.of(LAYOUT);
            case StepTermStarted started -> ConflictScopes.of();
            case PathDecisionRequired required -> ConflictScopes.of(PROVISION);
            case PathContinued continued -> ConflictScopes.of(PROVISION);
            case PathRemapped remapped -> ConflictScopes.of(PROVISION);
            case PathClosed closed -> ConflictScopes.of(COURSE);
        };
    }
}
