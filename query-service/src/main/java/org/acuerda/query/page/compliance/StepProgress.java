package org.acuerda.query.page.compliance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.ComplianceMatrix.Cell;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.page.frame.MarkBar;

/**
 * View model of a step of a route, with the number of bodies by mark.
 *
 * @param counts bodies by mark; a mark that no body has is left out
 * @param bodies all obliged bodies
 */
record StepProgress(PathView.Step step, Map<StepMark, Long> counts, int bodies) {

    /** Every step of a route in its order. */
    static List<StepProgress> of(ComplianceMatrix matrix) {
        return matrix.view().layout().steps().stream()
                .map(step -> new StepProgress(
                        step,
                        counts(matrix, step.definition().stepId()),
                        matrix.rows().size()))
                .toList();
    }

    private static Map<StepMark, Long> counts(ComplianceMatrix matrix, String stepId) {
        return matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.stepId().equals(stepId))
                .map(Cell::mark)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    public long count(StepMark mark) {
        return counts.getOrDefault(mark, 0L);
    }

    /** How many bodies met the step. */
    public long met() {
        return count(StepMark.VERIFIED);
    }

    /** Whether every obliged body met it. */
    public boolean isReached() {
        return bodies > 0 && met() == bodies;
    }

    /** Whether each body has its own last day for the step. */
    public boolean isDueForEach() {
        return step.definition().term().known().orElse(null) instanceof StepTerm.AfterStep;
    }

    /** The bar below the step. */
    public MarkBar bar() {
        return new MarkBar(counts, bodies);
    }
}
