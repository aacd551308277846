package org.acuerda.query.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.compliance.PathView.Answer;
import org.acuerda.query.compliance.PathView.Decision;
import org.acuerda.query.compliance.PathView.Ending;
import org.acuerda.query.compliance.PathView.Question;
import org.acuerda.query.compliance.PathView.Step;
import org.acuerda.query.compliance.PathView.Version;
import org.jspecify.annotations.Nullable;

/** Tells a compliance path from its events. */
final class PathFold {

    private PathFold() {}

    static PathView fold(@Nullable PathView before, CompliancePathEvent event, JournalRecord record) {
        if (event instanceof CompliancePathDefined defined) {
            return defined(defined, record);
        }
        if (before == null) {
            throw new IllegalStateException("A path begins with its definition: record " + record.position());
        }
        Draft draft = new Draft(before, event.anchor());
        Attribution act = Attribution.of(record);
        switch (event) {
            case CompliancePathDefined again ->
                throw new IllegalStateException("Defined twice: record " + record.position());
            case PathRevised revised -> draft.revise(revised, act);
            case StepTermStarted started ->
                draft.start(
                        started.stepId(),
                        new RunningTerm(
                                started.rule(),
                                started.triggeredOn(),
                                started.calendarVersion(),
                                started.dueOn(),
                                act));
            case PathDecisionRequired required ->
                draft.pending = new Question(
                        required.anchor().provisionId(),
                        required.successorIds(),
                        required.supersededOn(),
                        required.source(),
                        act);
            case PathContinued continued ->
                draft.answer(Answer.CONTINUED, continued.reason(), continued.authority(), act);
            case PathRemapped remapped -> draft.answer(Answer.REMAPPED, remapped.reason(), remapped.authority(), act);
            case PathClosed closed -> {
                draft.answer(Answer.CLOSED, closed.reason(), closed.authority(), act);
                draft.ending = new Ending(closed.ending(), closed.reason(), closed.authority(), act);
            }
        }
        return draft.view(record.position());
    }

    private static PathView defined(CompliancePathDefined event, JournalRecord record) {
        return new PathView(
                event.pathId(),
                event.anchor(),
                event.title(),
                event.templateId(),
                1,
                event.steps().stream().map(step -> new Step(step, 1, null)).toList(),
                event.bodyIds(),
                List.of(new Version(
                        1, event.steps(), event.bodyIds(), List.of(), null, event.authority(), Attribution.of(record))),
                null,
                List.of(),
                null,
                Origin.of(record),
                List.of(record.position()));
    }

    /** A view while one event changes it. */
    private static final class Draft {

        private final PathView before;
        private final PathAnchor anchor;
        private final List<Version> versions;
        private final List<Decision> decisions;
        private List<Step> steps;
        private List<String> bodyIds;
        private @Nullable Question pending;
        private @Nullable Ending ending;

        private Draft(PathView before, PathAnchor anchor) {
            this.before = before;
            this.anchor = anchor;
            this.versions = new ArrayList<>(before.versions());
            this.decisions = new ArrayList<>(before.decisions());
            this.steps = before.steps();
            this.bodyIds = before.bodyIds();
            this.pending = before.pending();
            this.ending = before.ending();
        }

        void revise(PathRevised event, Attribution act) {
            Map<String, Step> former = steps.stream()
                    .collect(Collectors.toMap(step -> step.definition().stepId(), Function.identity()));
            steps = event.steps().stream()
                    .map(step -> revised(former.get(step.stepId()), step, event))
                    .toList();
            bodyIds = event.bodyIds();
            versions.add(new Version(
                    event.version(),
                    event.steps(),
                    event.bodyIds(),
                    event.fates(),
                    event.reason(),
                    event.authority(),
                    act));
        }

        /** A step that was kept goes on meaning what it meant; its date stays unless its term is another one now. */
        private static Step revised(@Nullable Step former, PathStep now, PathRevised event) {
            boolean kept = event.fates().contains(new StepFate(now.stepId(), Fate.KEPT));
            if (former == null || !kept) {
                return new Step(now, event.version(), null);
            }
            boolean sameTerm = former.definition().term().equals(now.term());
            return new Step(now, former.meaningSince(), sameTerm ? former.term() : null);
        }

        void start(String stepId, RunningTerm term) {
            steps = steps.stream()
                    .map(step -> step.definition().stepId().equals(stepId)
                            ? new Step(step.definition(), step.meaningSince(), term)
                            : step)
                    .toList();
        }

        void answer(Answer answer, String reason, String authority, Attribution act) {
            if (pending != null) {
                decisions.add(new Decision(pending, answer, reason, authority, act));
            }
            pending = null;
        }

        PathView view(long position) {
            List<Long> history = new ArrayList<>(before.history());
            history.add(position);
            return new PathView(
                    before.pathId(),
                    anchor,
                    before.title(),
                    before.templateId(),
                    versions.getLast().version(),
                    steps,
                    bodyIds,
                    List.copyOf(versions),
                    pending,
                    List.copyOf(decisions),
                    ending,
                    before.origin(),
                    List.copyOf(history));
        }
    }
}
