package org.acuerda.command.compliance;

import static org.acuerda.command.decision.Copies.plus;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.decision.Buildable;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.Fate;
import org.acuerda.events.compliance.CompliancePathEvent.ObligedBodiesContinued;
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
@Buildable
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
        boolean closed)
        implements CompliancePathStateBuilder.With {

    static CompliancePathState none() {
        return CompliancePathStateBuilder.builder()
                .version(0)
                .steps(List.of())
                .bodyIds(List.of())
                .changedIn(Map.of())
                .formerStepIds(Set.of())
                .startedOn(Map.of())
                .decided(Set.of())
                .decisionPending(false)
                .closed(false)
                .build();
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
            case CompliancePathDefined defined -> defined(defined);
            case PathRevised revised -> revised(revised);
            case ObligedBodiesContinued continued ->
                withBodyIds(Stream.concat(bodyIds.stream(), continued.bodyIds().stream())
                        .toList());
            case StepTermStarted started -> withStartedOn(plus(startedOn, started.stepId(), started.triggeredOn()));
            case PathDecisionRequired required ->
                with(path -> path.anchor(required.anchor())
                        .decided(plus(decided, required.anchor().provisionId()))
                        .decisionPending(true));
            case PathContinued continued -> decided(continued.anchor());
            case PathRemapped remapped -> decided(remapped.anchor());
            case PathClosed ended -> decided(ended.anchor()).withClosed(true);
        };
    }

    private static CompliancePathState defined(CompliancePathDefined event) {
        return none().with(path -> path.anchor(event.anchor())
                .version(1)
                .steps(event.steps())
                .bodyIds(event.bodyIds())
                .changedIn(event.steps().stream().collect(Collectors.toUnmodifiableMap(PathStep::stepId, step -> 1))));
    }

    private CompliancePathState decided(PathAnchor now) {
        return with(path -> path.anchor(now).decisionPending(false));
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
        Set<String> dropped = former;
        return with(path -> path.anchor(event.anchor())
                .version(event.version())
                .steps(event.steps())
                .bodyIds(event.bodyIds())
                .changedIn(Map.copyOf(changed))
                .formerStepIds(dropped)
                .startedOn(Map.copyOf(started)));
    }
}
