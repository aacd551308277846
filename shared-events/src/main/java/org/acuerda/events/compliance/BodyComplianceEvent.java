package org.acuerda.events.compliance;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;

/**
 * Events of one obliged body on one path. Reported, verified and contested are three separate facts
 * about a step; none erases another.
 */
public sealed interface BodyComplianceEvent extends DomainEvent {

    String bodyComplianceId();

    /** The path and the body. */
    Obligation obligation();

    /** The step the fact is about. */
    String stepId();

    @Override
    default String aggregateId() {
        return bodyComplianceId();
    }

    /** One body on one path. */
    record Obligation(String pathId, PathAnchor anchor, String bodyId) {}

    /**
     * Someone who acts on a step.
     *
     * @param bodyId body that the person belongs to; not on record where the person speaks for none
     */
    record Party(String actorId, Recorded<String> bodyId) {}

    /** What became of a contest. */
    enum Resolution {
        UPHELD,
        DISMISSED
    }

    /**
     * The body reported that the step was done (declared).
     *
     * @param pathVersion version of the path that the report answers to
     */
    record StepReported(
            String bodyComplianceId,
            Obligation obligation,
            String stepId,
            String reportId,
            int pathVersion,
            String narrative,
            List<Evidence> evidence,
            Party reporter)
            implements BodyComplianceEvent {

        public StepReported {
            evidence = List.copyOf(evidence);
        }
    }

    /** Someone else, of another body, found the report true (verified). */
    record StepVerified(
            String bodyComplianceId,
            Obligation obligation,
            String stepId,
            String reportId,
            Party verifier,
            Recorded<String> note)
            implements BodyComplianceEvent {}

    /** Someone else, of another body, sent the report back. */
    record StepReturned(
            String bodyComplianceId,
            Obligation obligation,
            String stepId,
            String reportId,
            Party verifier,
            String reason)
            implements BodyComplianceEvent {}

    /**
     * Someone disputes the step in public. A contest is never deleted.
     *
     * @param onBehalfOf whose contest it is where someone else enters it, for example a citizen's
     */
    record StepContested(
            String bodyComplianceId,
            Obligation obligation,
            String stepId,
            String contestId,
            Party contester,
            Recorded<String> onBehalfOf,
            String reason,
            List<Evidence> evidence)
            implements BodyComplianceEvent {

        public StepContested {
            evidence = List.copyOf(evidence);
        }
    }

    /** A contest was decided by someone who neither contested nor reported nor verified. */
    record ContestResolved(
            String bodyComplianceId,
            Obligation obligation,
            String stepId,
            String contestId,
            Resolution resolution,
            Party resolver,
            String reason)
            implements BodyComplianceEvent {}

    /**
     * A step's term that counts from the body's earlier step began to run.
     *
     * @param triggeredOn day on which the earlier step was verified; the first day counted is the next
     */
    record BodyTermStarted(
            String bodyComplianceId,
            Obligation obligation,
            String stepId,
            PathStep.StepTerm rule,
            LocalDate triggeredOn,
            String calendarVersion,
            LocalDate dueOn)
            implements BodyComplianceEvent {}
}
