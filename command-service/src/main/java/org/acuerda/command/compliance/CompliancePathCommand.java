package org.acuerda.command.compliance;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.decision.Command;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;

/** Commands of one compliance path. */
sealed interface CompliancePathCommand extends Command {

    String pathId();

    @Override
    default String aggregateId() {
        return pathId();
    }

    /**
     * Defines a path by hand.
     *
     * @param authority session or authority that decided it
     */
    record DefineCompliancePath(
            String pathId,
            PathAnchor anchor,
            String title,
            List<PathStep> steps,
            @RefersTo(Registry.BODY) List<String> bodyIds,
            String authority)
            implements CompliancePathCommand {}

    /** Defines a path with the steps of a template that ships with the product. */
    record DefineFromTemplate(
            String pathId,
            PathAnchor anchor,
            String title,
            String templateId,
            @RefersTo(Registry.BODY) List<String> bodyIds,
            String authority)
            implements CompliancePathCommand {}

    /** Defines the path anew; what becomes of each step follows from comparing it with the old one. */
    record RevisePath(
            String pathId,
            List<PathStep> steps,
            @RefersTo(Registry.BODY) List<String> bodyIds,
            String reason,
            String authority)
            implements CompliancePathCommand {}

    /** Continues under the provision that is no longer in force. */
    record ContinuePath(String pathId, String reason, String authority) implements CompliancePathCommand {}

    /** Moves the path to another provision. */
    record RemapPath(String pathId, @RefersTo(Registry.PROVISION) String provisionId, String reason, String authority)
            implements CompliancePathCommand {}

    /** Ends the path. */
    record ClosePath(String pathId, Ending ending, String reason, String authority) implements CompliancePathCommand {}

    /** Says that the path's provision was superseded; sent by an automation only. */
    record RequireDecision(
            String pathId, String provisionId, List<String> successorIds, LocalDate supersededOn, String source)
            implements CompliancePathCommand {}

    /**
     * Says that a fact happened from which terms count; sent by an automation only.
     *
     * @param happenedOn when, as the fact's record has it; without a day, no term starts
     */
    record StartStepTerms(String pathId, Term.Trigger trigger, EdtfDate happenedOn) implements CompliancePathCommand {}
}
