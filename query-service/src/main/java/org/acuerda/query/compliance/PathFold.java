package org.acuerda.query.compliance;

import static org.acuerda.query.projection.Folding.begun;
import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Fold of a compliance path's events. */
final class PathFold {

    private PathFold() {}

    static PathView fold(@Nullable PathView before, CompliancePathEvent event, JournalRecord record) {
        return switch (event) {
            case CompliancePathDefined defined -> defined(defined, record);
            case PathRevised revised -> changed(before, event, record, (path, act) -> revised(path, revised, act));
            case ObligedBodiesContinued continued ->
                changed(before, event, record, (path, act) -> continued(path, continued));
            case StepTermStarted started -> changed(before, event, record, (path, act) -> started(path, started, act));
            case PathDecisionRequired required ->
                changed(before, event, record, (path, act) -> path.withPending(question(required, act)));
            case PathContinued continued ->
                changed(
                        before,
                        event,
                        record,
                        (path, act) ->
                                answered(path, Answer.CONTINUED, continued.reason(), continued.authority(), act));
            case PathRemapped remapped ->
                changed(
                        before,
                        event,
                        record,
                        (path, act) -> answered(path, Answer.REMAPPED, remapped.reason(), remapped.authority(), act));
            case PathClosed closed -> changed(before, event, record, (path, act) -> closed(path, closed, act));
        };
    }

    private static PathView changed(
            @Nullable PathView before,
            CompliancePathEvent event,
            JournalRecord record,
            BiFunction<PathView, Attribution, PathView> change) {
        PathView now = change.apply(begun(before, record), Attribution.of(record));
        return now.with(path -> path.anchor(event.anchor()).history(plus(now.history(), record.position())));
    }

    private static PathView defined(CompliancePathDefined event, JournalRecord record) {
        Version first = PathViewVersionBuilder.builder()
                .version(1)
                .authority(event.authority())
                .act(Attribution.of(record))
                .steps(event.steps())
                .bodyIds(event.bodyIds())
                .build();
        return PathViewBuilder.builder()
                .pathId(event.pathId())
                .anchor(event.anchor())
                .title(event.title())
                .templateId(event.templateId())
                .layout(PathViewLayoutBuilder.builder()
                        .version(1)
                        .steps(event.steps().stream()
                                .map(step -> new Step(step, 1, null))
                                .toList())
                        .bodyIds(event.bodyIds())
                        .versions(List.of(first))
                        .build())
                .origin(Origin.of(record))
                .history(List.of(record.position()))
                .build();
    }

    private static PathView revised(PathView path, PathRevised event, Attribution act) {
        Map<String, Step> former = path.layout().steps().stream()
                .collect(Collectors.toMap(step -> step.definition().stepId(), Function.identity()));
        Version version = new Version(
                event.version(), event.steps(), event.bodyIds(), event.fates(), event.reason(), event.authority(), act);
        return path.withLayout(PathViewLayoutBuilder.builder()
                .version(event.version())
                .steps(event.steps().stream()
                        .map(step -> revised(former.get(step.stepId()), step, event))
                        .toList())
                .bodyIds(event.bodyIds())
                .versions(plus(path.layout().versions(), version))
                .build());
    }

    private static PathView continued(PathView path, ObligedBodiesContinued event) {
        List<String> bodyIds = Stream.concat(path.layout().bodyIds().stream(), event.bodyIds().stream())
                .toList();
        return path.withLayout(path.layout().with(layout -> layout.bodyIds(bodyIds)
                .versions(replaced(
                        path.layout().versions(),
                        version -> version.version() == path.layout().version(),
                        version -> version.withBodyIds(bodyIds)))));
    }

    /** A kept step keeps its meaning; its date stays unless its term has changed. */
    private static Step revised(@Nullable Step former, PathStep now, PathRevised event) {
        boolean kept = event.fates().contains(new StepFate(now.stepId(), Fate.KEPT));
        if (former == null || !kept) {
            return new Step(now, event.version(), null);
        }
        boolean sameTerm = former.definition().term().equals(now.term());
        return new Step(now, former.meaningSince(), sameTerm ? former.term() : null);
    }

    private static PathView started(PathView path, StepTermStarted event, Attribution act) {
        RunningTerm term =
                new RunningTerm(event.rule(), event.triggeredOn(), event.calendarVersion(), event.dueOn(), act);
        return path.withLayout(path.layout()
                .withSteps(replaced(
                        path.layout().steps(),
                        step -> step.definition().stepId().equals(event.stepId()),
                        step -> step.withTerm(term))));
    }

    private static Question question(PathDecisionRequired event, Attribution act) {
        return new Question(
                event.anchor().provisionId(), event.successorIds(), event.supersededOn(), event.source(), act);
    }

    private static PathView answered(PathView path, Answer answer, String reason, String authority, Attribution act) {
        if (path.pending() == null) {
            return path;
        }
        Decision decision = new Decision(path.pending(), answer, reason, authority, act);
        return path.with(now -> now.decisions(plus(path.decisions(), decision)).pending(null));
    }

    private static PathView closed(PathView path, PathClosed event, Attribution act) {
        return answered(path, Answer.CLOSED, event.reason(), event.authority(), act)
                .withEnding(new Ending(event.ending(), event.reason(), event.authority(), act));
    }
}
