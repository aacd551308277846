package org.acuerda.command.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.TermCalendar;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.compliance.CompliancePathEvent.Fate;
import org.acuerda.events.compliance.CompliancePathEvent.StepFate;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.StepTerm;

/** Rules of a path's steps and bodies, and of what a revision does to each step. */
final class PathSteps {

    private PathSteps() {}

    static void refuseUnfit(List<PathStep> steps, List<String> bodyIds) {
        if (steps.isEmpty()) {
            throw new Rejected(ComplianceRejection.PATH_WITHOUT_STEPS);
        }
        if (bodyIds.isEmpty()) {
            throw new Rejected(ComplianceRejection.PATH_WITHOUT_BODIES);
        }
        Set<String> bodies = new HashSet<>();
        for (String bodyId : bodyIds) {
            if (!bodies.add(bodyId)) {
                throw new Rejected(ComplianceRejection.BODY_TWICE, bodyId);
            }
        }
        Set<String> earlier = new HashSet<>();
        for (int index = 0; index < steps.size(); index++) {
            PathStep step = steps.get(index);
            refuseUnfit(step, index + 1, earlier);
            earlier.add(step.stepId());
        }
    }

    private static void refuseUnfit(PathStep step, int place, Set<String> earlier) {
        if (earlier.contains(step.stepId())) {
            throw new Rejected(ComplianceRejection.STEP_TWICE, step.stepId());
        }
        if (step.number() != place) {
            throw new Rejected(ComplianceRejection.STEP_NUMBERS_NOT_IN_ORDER, step.stepId(), place);
        }
        if (step.title().isBlank() || step.due().isBlank() || step.stepId().isBlank()) {
            throw new Rejected(ComplianceRejection.STEP_TEXT_MISSING, place);
        }
        if (step.weight() < 1) {
            throw new Rejected(ComplianceRejection.STEP_WEIGHT_TOO_SMALL, place);
        }
        step.term().known().ifPresent(term -> refuseUnfit(term, place, earlier));
    }

    private static void refuseUnfit(StepTerm term, int place, Set<String> earlier) {
        switch (term) {
            case StepTerm.OnDate onDate -> {}
            case StepTerm.AfterFact after -> refuseOutOfRange(after.length(), place);
            case StepTerm.AfterStep after -> {
                refuseOutOfRange(after.length(), place);
                if (!earlier.contains(after.stepId())) {
                    throw new Rejected(ComplianceRejection.STEP_TERM_AFTER_LATER_STEP, place, after.stepId());
                }
            }
        }
    }

    /** No step is due before its agreement was adopted. */
    static void refuseDueBefore(LocalDate adoptedOn, List<PathStep> steps) {
        for (PathStep step : steps) {
            if (step.term().known().orElse(null) instanceof StepTerm.OnDate onDate
                    && onDate.dueOn().isBefore(adoptedOn)) {
                throw new Rejected(ComplianceRejection.STEP_DUE_BEFORE_ADOPTION, step.number(), adoptedOn);
            }
        }
    }

    private static void refuseOutOfRange(int length, int place) {
        if (length < 1 || length > BusinessCalendar.MAX_DAYS) {
            throw new Rejected(ComplianceRejection.STEP_TERM_OUT_OF_RANGE, place, BusinessCalendar.MAX_DAYS);
        }
    }

    /** The last day for a step whose term began to run. */
    static LocalDate lastDay(
            TermCalendar calendar, LocalDate triggeredOn, PathStep step, int length, Term.DayKind days) {
        return calendar.lastDay(triggeredOn, length, days)
                .orElseThrow(() -> new Rejected(
                        ComplianceRejection.STEP_TERM_OUT_OF_RANGE, step.number(), BusinessCalendar.MAX_DAYS));
    }

    /**
     * What a revision does to each step: one that asks for something else, from someone else or with other evidence
     * must be reported again; a new place, weight, term or source does not affect its facts.
     */
    static List<StepFate> fates(CompliancePathState state, List<PathStep> revised) {
        List<StepFate> fates = new ArrayList<>();
        for (PathStep former : state.steps()) {
            Optional<PathStep> now = revised.stream()
                    .filter(step -> step.stepId().equals(former.stepId()))
                    .findFirst();
            Fate fate = now.map(step -> asksTheSame(former, step) ? Fate.KEPT : Fate.CHANGED)
                    .orElse(Fate.DROPPED);
            fates.add(new StepFate(former.stepId(), fate));
        }
        revised.stream()
                .filter(step -> state.step(step.stepId()).isEmpty())
                .forEach(step -> fates.add(new StepFate(step.stepId(), Fate.ADDED)));
        return fates;
    }

    private static boolean asksTheSame(PathStep former, PathStep now) {
        return former.title().equals(now.title())
                && former.due().equals(now.due())
                && former.reportedBy() == now.reportedBy()
                && former.evidenceKind().equals(now.evidenceKind());
    }
}
