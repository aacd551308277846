package org.acuerda.command.compliance;

import java.util.Set;
import org.acuerda.command.acts.Things;
import org.acuerda.command.compliance.CompliancePathCommand.ClosePath;
import org.acuerda.command.compliance.CompliancePathCommand.ContinuePath;
import org.acuerda.command.compliance.CompliancePathCommand.DefineCompliancePath;
import org.acuerda.command.compliance.CompliancePathCommand.DefineFromTemplate;
import org.acuerda.command.compliance.CompliancePathCommand.RemapPath;
import org.acuerda.command.compliance.CompliancePathCommand.RequireDecision;
import org.acuerda.command.compliance.CompliancePathCommand.RevisePath;
import org.acuerda.command.compliance.CompliancePathCommand.StartStepTerms;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;

/**
 * How a path is laid out, under which provision it goes on, and whether it is open, on which every act relies. Closing a
 * path also answers what was asked about its provision.
 */
final class PathThings implements Things<CompliancePathCommand, CompliancePathEvent> {

    private static final String LAYOUT = "layout";
    private static final String PROVISION = "provision";
    private static final String COURSE = "course";

    @Override
    public Set<String> touchedBy(CompliancePathCommand command) {
        return switch (command) {
            case DefineCompliancePath define -> Things.of(LAYOUT);
            case DefineFromTemplate define -> Things.of(LAYOUT);
            case RevisePath revise -> Things.of(COURSE, LAYOUT);
            case ContinuePath goOn -> Things.of(COURSE, PROVISION);
            case RemapPath remap -> Things.of(COURSE, PROVISION);
            case ClosePath close -> Things.of(COURSE, PROVISION, LAYOUT);
            case RequireDecision require -> Things.of(COURSE, PROVISION);
            case StartStepTerms start -> Things.of(COURSE, LAYOUT);
        };
    }

    @Override
    public Set<String> changedBy(CompliancePathEvent event) {
        return switch (event) {
            case CompliancePathDefined defined -> Things.of(LAYOUT);
            case PathRevised revised -> Things.of(LAYOUT);
            case StepTermStarted started -> Things.of();
            case PathDecisionRequired required -> Things.of(PROVISION);
            case PathContinued continued -> Things.of(PROVISION);
            case PathRemapped remapped -> Things.of(PROVISION);
            case PathClosed closed -> Things.of(COURSE);
        };
    }
}
