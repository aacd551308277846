package org.acuerda.query.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.StepMark;

/**
 * A path as its agreement's row needs it.
 *
 * @param sequence the newest event of the path in it
 * @param path the path without its earlier versions and decisions
 * @param standings bodies of which something was said, in the order in which it was first said
 */
record PathOnBoard(long sequence, PathView path, List<StandingOnBoard> standings) {

    /**
     * The step that comes next: of those that some body has still to meet the one that is due first, an undated one last
     * and the earlier of the route among equals. Empty once the path has ended or every body has met every step.
     */
    Optional<OpenStep> stepAtHand() {
        if (!path.isOpen()) {
            return Optional.empty();
        }
        return path.steps().stream()
                .map(this::open)
                .filter(step -> !step.missing().isEmpty())
                .min(Comparator.comparing((OpenStep step) -> step.dueOn().orElse(LocalDate.MAX))
                        .thenComparing(step -> step.step().definition().number()));
    }

    private OpenStep open(PathView.Step step) {
        Map<StepMark, Long> counts = new EnumMap<>(StepMark.class);
        List<Owed> owed = path.bodyIds().stream()
                .map(bodyId -> owed(step, bodyId))
                .peek(each -> counts.merge(each.mark(), 1L, Long::sum))
                .filter(each -> each.mark() != StepMark.VERIFIED)
                .toList();
        return new OpenStep(
                step,
                counts,
                owed.stream().map(Owed::bodyId).toList(),
                owed.stream().flatMap(each -> each.dueOn().stream()).min(Comparator.naturalOrder()));
    }

    private Owed owed(PathView.Step step, String bodyId) {
        Optional<StandingOnBoard.Cell> cell = standings.stream()
                .filter(standing -> standing.bodyId().equals(bodyId))
                .findFirst()
                .flatMap(standing -> standing.cell(step.definition().stepId()));
        return new Owed(
                bodyId,
                cell.map(told -> told.mark(step.meaningSince())).orElse(StepMark.NONE),
                cell.flatMap(told -> Optional.ofNullable(told.dueOn())).or(step::dueOn));
    }

    /** What one body owes of a step. */
    private record Owed(String bodyId, StepMark mark, Optional<LocalDate> dueOn) {}

    /**
     * A step that some body has still to meet.
     *
     * @param counts bodies by mark; a mark that no body has is left out
     * @param missing bodies that have not met it, in the path's order
     * @param dueOn the earliest day of those missing
     */
    record OpenStep(PathView.Step step, Map<StepMark, Long> counts, List<String> missing, Optional<LocalDate> dueOn) {}
}
