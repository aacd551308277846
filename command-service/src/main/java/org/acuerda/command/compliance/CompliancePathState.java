package org.acuerda.command.compliance;

import static org.acuerda.command.decision.Copies.plus;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.Fate;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepFate;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.jspecify.annotations.Nullable;

/**
 * State of a compliance path.
 *
 * @param anchor agreement and provision that it belongs to; null before it is defined
 * @param version counted from 1; 0 before it is defined
 * @param changedIn for each step, the version in which its meaning was last set: older reports do not answer to it
 * @param formerStepIds steps that were dropped
 * @param startedOn for each step whose term counts from a fact, the day of that fact
 * @param decided provisions whose end was decided about or is up for decision
 */
record CompliancePathState(
        @Nullable PathAnchor anchor,
        int version,
        List<PathStep> steps,
        List<String> bodyIds,
        Map<String, Integer> changedIn,
        Set<String> formerStepIds,
        Map<String, LocalDate> startedOn,
        Set<String> decided,
        boolean decisionPending,
        boolean closed) {

    static CompliancePathState none() {
        return new CompliancePathState(
                null, 0, List.of(), List.of(), Map.of(), Set.of(), Map.of(), Set.of(), false, false);
    }

    boolean exists() {
        return anchor != null;
    }

    Optional<PathStep> step(String stepId) {
        return steps.stream().filter(step -> step.stepId().equals(stepId)).findFirst();
    }

    /** Whether the step is or was part of the path. */
    boolean knows(String stepId) {
        return step(stepId).isPresent() || formerStepIds.contains(stepId);
    }

    /** Steps whose term counts from a fact of the agreement. */
    List<PathStep> stepsAfter(Term.Trigger trigger) {
        return steps.stream()
                .filter(step -> step.term().known().orElse(null) instanceof PathStep.StepTerm.AfterFact after
                        && after.trigger() == trigger)
                .toList();
    }

    /** Steps whose term counts, for each body, from another step. */
    List<PathStep> stepsAfter(String stepId) {
        return steps.stream()
                .filter(step -> step.term().known().orElse(null) instanceof PathStep.StepTerm.AfterStep after
                        && after.stepId().equals(stepId))
                .toList();
    }

    CompliancePathState evolve(CompliancePathEvent event) {
        return switch (event) {
            case CompliancePathDefined defined ->
                new CompliancePathState(
                        defined.anchor(),
                        1,
                        defined.steps(),
                        defined.bodyIds(),
                        defined.steps().stream().collect(Collectors.toUnmodifiableMap(PathStep::stepId, step -> 1)),
                        Set.of(),
                        Map.of(),
                        Set.of(),
                        false,
                        false);
            case PathRevised revised -> revised(revised);
            case StepTermStarted started -> started(started);
            case PathDecisionRequired required ->
                deciding(required.anchor(), plus(decided, required.anchor().provisionId()), true, closed);
            case PathContinued continued -> deciding(continued.anchor(), decided, false, closed);
            case PathRemapped remapped -> deciding(remapped.anchor(), decided, false, closed);
            case PathClosed ended -> deciding(ended.anchor(), decided, false, true);
        };
    }

    private CompliancePathState revised(PathRevised event) {
        Map<String, Integer> changed = new HashMap<>(changedIn);
        Set<String> former = formerStepIds;
        Map<String, LocalDate> started = new HashMap<>(startedOn);
        for (StepFate fate : event.fates()) {
            switch (fate.fate()) {
                case KEPT -> {}
                case CHANGED, ADDED -> changed.put(fate.stepId(), event.version());
                case DROPPED -> former = plus(former, fate.stepId());
            }
            if (fate.fate() != Fate.KEPT) {
                started.remove(fate.stepId());
            }
        }
        return new CompliancePathState(
                event.anchor(),
                event.version(),
                event.steps(),
                event.bodyIds(),
                Map.copyOf(changed),
                former,
                Map.copyOf(started),
                decided,
                decisionPending,
                closed);
    }

    private CompliancePathState started(StepTermStarted event) {
        return new CompliancePathState(
                anchor,
                version,
                steps,
                bodyIds,
                changedIn,
                formerStepIds,
                plus(startedOn, event.stepId(), event.triggeredOn()),
                decided,
                decisionPending,
                closed);
    }

    private CompliancePathState deciding(PathAnchor now, Set<String> nowDecided, boolean pending, boolean ended) {
        return new CompliancePathState(
                now, version, steps, bodyIds, changedIn, formerStepIds, startedOn, nowDecided, pending, ended);
    }
}
