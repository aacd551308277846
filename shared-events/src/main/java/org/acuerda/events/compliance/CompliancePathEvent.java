package org.acuerda.events.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acuerda.events.Divisible;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;

/**
 * Events of a compliance path (ruta de cumplimiento). A revision makes the next version and the old
 * one stays readable.
 */
public sealed interface CompliancePathEvent extends DomainEvent {

    String pathId();

    /** Anchor of the path when the event happened. */
    PathAnchor anchor();

    @Override
    default String aggregateId() {
        return pathId();
    }

    /** Events with all obliged bodies. */
    sealed interface OfBodies extends Divisible {

        String pathId();

        PathAnchor anchor();

        List<String> bodyIds();

        /** The same event with some of its bodies. */
        CompliancePathEvent with(List<String> portion);

        @Override
        default int elements() {
            return bodyIds().size();
        }

        @Override
        default List<DomainEvent> inPortionsOf(int most) {
            List<DomainEvent> events = new ArrayList<>();
            for (List<String> portion : Divisible.portions(bodyIds(), most)) {
                events.add(events.isEmpty() ? with(portion) : new ObligedBodiesContinued(pathId(), anchor(), portion));
            }
            return events;
        }
    }

    /** What a revision does to a step. */
    enum Fate {
        /** The step stays as it was and the facts about it carry over. */
        KEPT,
        /** The step means something else now and is to be reported again. */
        CHANGED,
        /** The step is new. */
        ADDED,
        /** The step is no longer part of the route. */
        DROPPED
    }

    /** What a revision did to one step. */
    record StepFate(String stepId, Fate fate) {}

    /** How a path ended. */
    enum Ending {
        /** Nothing is left to be done on it. */
        COMPLETED,
        /** It lost its object (sin materia). */
        MOOT
    }

    /**
     * A path was laid out, as version 1.
     *
     * @param templateId template it was made from; not on record where it was laid out by hand
     * @param steps in their order
     * @param bodyIds obliged bodies
     * @param authority session or authority that decided it
     */
    record CompliancePathDefined(
            String pathId,
            PathAnchor anchor,
            String title,
            Recorded<String> templateId,
            List<PathStep> steps,
            List<String> bodyIds,
            String authority)
            implements CompliancePathEvent, OfBodies {

        public CompliancePathDefined {
            steps = List.copyOf(steps);
            bodyIds = List.copyOf(bodyIds);
        }

        @Override
        public CompliancePathEvent with(List<String> portion) {
            return new CompliancePathDefined(pathId, anchor, title, templateId, steps, portion, authority);
        }
    }

    /**
     * The path was laid out anew.
     *
     * @param version of the path from here on, counted from 1
     * @param fates what became of each step of the old and of the new version
     */
    record PathRevised(
            String pathId,
            PathAnchor anchor,
            int version,
            List<PathStep> steps,
            List<StepFate> fates,
            List<String> bodyIds,
            String reason,
            String authority)
            implements CompliancePathEvent, OfBodies {

        public PathRevised {
            steps = List.copyOf(steps);
            fates = List.copyOf(fates);
            bodyIds = List.copyOf(bodyIds);
        }

        @Override
        public CompliancePathEvent with(List<String> portion) {
            return new PathRevised(pathId, anchor, version, steps, fates, portion, reason, authority);
        }
    }

    /** The obliged bodies of the event before it go on: they were too many for one record. */
    record ObligedBodiesContinued(String pathId, PathAnchor anchor, List<String> bodyIds)
            implements CompliancePathEvent {

        public ObligedBodiesContinued {
            bodyIds = List.copyOf(bodyIds);
        }
    }

    /**
     * A step's term that counts from a fact of the agreement began to run; the computed date does not move when the
     * calendar changes.
     *
     * @param triggeredOn day of the fact; the first day counted is the next
     */
    record StepTermStarted(
            String pathId,
            PathAnchor anchor,
            String stepId,
            PathStep.StepTerm rule,
            LocalDate triggeredOn,
            String calendarVersion,
            LocalDate dueOn)
            implements CompliancePathEvent {}

    /**
     * The provision of the path is no longer in force: someone must decide how to go on.
     *
     * @param successorIds provisions that took its place, possibly none
     */
    record PathDecisionRequired(
            String pathId, PathAnchor anchor, List<String> successorIds, LocalDate supersededOn, String source)
            implements CompliancePathEvent {

        public PathDecisionRequired {
            successorIds = List.copyOf(successorIds);
        }
    }

    /** The path goes on under the old provision. */
    record PathContinued(String pathId, PathAnchor anchor, String reason, String authority)
            implements CompliancePathEvent {}

    /** The path belongs to another provision from then on, which its anchor names. */
    record PathRemapped(String pathId, PathAnchor anchor, String formerProvisionId, String reason, String authority)
            implements CompliancePathEvent {}

    /** The path ended. */
    record PathClosed(String pathId, PathAnchor anchor, Ending ending, String reason, String authority)
            implements CompliancePathEvent {}
}
