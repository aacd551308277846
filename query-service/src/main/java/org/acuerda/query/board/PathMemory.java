package org.acuerda.query.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.query.board.BoardEntry.NextStep;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.StepMark;
import org.jspecify.annotations.Nullable;

/**
 * State of a path in a board row, from which the fold goes on with the next event.
 *
 * @param path the path without its earlier versions and decisions
 * @param standings progress of the bodies with at least one fact on record, in the order of their first fact
 */
record PathMemory(PathView path, List<BodyProgressOnBoard> standings) {

    /**
     * The step that comes next: among those that some body has still to meet, the one that is due first; undated steps
     * come last, and among equals the earlier of the route comes first. Empty once the path has ended or every body has
     * met every step.
     */
    Optional<NextStep> next() {
        if (!path.isOpen()) {
            return Optional.empty();
        }
        return path.layout().steps().stream()
                .map(this::open)
                .filter(step -> !step.missing().isEmpty())
                .min(Comparator.comparing(PathMemory::dueOrLast).thenComparing(NextStep::number));
    }

    /** Whether a body met a step. */
    boolean isMet(PathView.Step step, String bodyId) {
        return owed(step, bodyId).mark() == StepMark.VERIFIED;
    }

    private static LocalDate dueOrLast(NextStep step) {
        return step.dueOn() == null ? LocalDate.MAX : step.dueOn();
    }

    private NextStep open(PathView.Step step) {
        Map<StepMark, Long> counts = new EnumMap<>(StepMark.class);
        List<Owed> owed = path.layout().bodyIds().stream()
                .map(bodyId -> owed(step, bodyId))
                .toList();
        owed.forEach(each -> counts.merge(each.mark(), 1L, Long::sum));
        List<Owed> missing =
                owed.stream().filter(each -> each.mark() != StepMark.VERIFIED).toList();
        @Nullable LocalDate dueOn = missing.stream()
                .flatMap(each -> each.dueOn().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new NextStep(
                step.definition().stepId(),
                step.definition().number(),
                step.definition().title(),
                dueOn,
                counts,
                missing.stream().map(Owed::bodyId).toList());
    }

    private Owed owed(PathView.Step step, String bodyId) {
        Optional<BodyProgressOnBoard.Cell> cell = standings.stream()
                .filter(standing -> standing.bodyId().equals(bodyId))
                .findFirst()
                .flatMap(standing -> standing.cell(step.definition().stepId()));
        return new Owed(
                bodyId,
                cell.map(found -> found.mark(step.meaningSince())).orElse(StepMark.NONE),
                cell.flatMap(found -> Optional.ofNullable(found.dueOn())).or(step::dueOn));
    }

    /** Value: a step that one body has still to meet. */
    private record Owed(String bodyId, StepMark mark, Optional<LocalDate> dueOn) {}
}
