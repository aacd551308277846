package org.acuerda.command.compliance;

import java.util.List;
import org.acuerda.command.decision.Command;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;

/** Commands of one body on one path. Each command names path and body; the identifier is made of them. */
sealed interface BodyComplianceCommand extends Command {

    String bodyComplianceId();

    String pathId();

    String bodyId();

    String stepId();

    @Override
    default String aggregateId() {
        return bodyComplianceId();
    }

    /** The identifier of a body on a path, so that there can be only one. */
    static String idOf(String pathId, String bodyId) {
        return "bcp-" + pathId + "-" + bodyId;
    }

    /** Reports that a step was done; sent by the obliged body. */
    record ReportStep(
            String bodyComplianceId,
            String pathId,
            String bodyId,
            String stepId,
            String reportId,
            String narrative,
            List<Evidence> evidence)
            implements BodyComplianceCommand {}

    /** Finds a report true; sent by someone else, of another body. */
    record VerifyStep(
            String bodyComplianceId,
            String pathId,
            String bodyId,
            String stepId,
            String reportId,
            Recorded<String> note)
            implements BodyComplianceCommand {}

    /** Returns a report; sent by someone else, of another body. */
    record ReturnStep(
            String bodyComplianceId, String pathId, String bodyId, String stepId, String reportId, String reason)
            implements BodyComplianceCommand {}

    /**
     * Disputes a step in public.
     *
     * @param onBehalfOf who contests, where the technical secretary enters it for someone without an account
     */
    record ContestStep(
            String bodyComplianceId,
            String pathId,
            String bodyId,
            String stepId,
            String contestId,
            Recorded<String> onBehalfOf,
            String reason,
            List<Evidence> evidence)
            implements BodyComplianceCommand {}

    /** Decides a contest; sent by someone who neither contested nor reported nor verified. */
    record ResolveContest(
            String bodyComplianceId,
            String pathId,
            String bodyId,
            String stepId,
            String contestId,
            Resolution resolution,
            String reason)
            implements BodyComplianceCommand {}

    /** Says that the step from which another's term counts was met before the term was set; sent by an automation only. */
    record StartBodyTerm(String bodyComplianceId, String pathId, String bodyId, String stepId)
            implements BodyComplianceCommand {}
}
