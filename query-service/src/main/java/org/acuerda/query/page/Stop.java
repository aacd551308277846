package org.acuerda.query.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.ComplianceMatrix.Cell;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.StepMark;

/**
 * A step of a route as it is drawn, with how many bodies stand where.
 *
 * @param counts bodies by mark; a mark that no body has is left out
 * @param bodies all obliged bodies
 */
record Stop(PathView.Step step, Map<StepMark, Long> counts, int bodies) {

    /** The order of a bar: what is met first, then what is claimed, then what is disputed or sent back. */
    private static final List<StepMark> TOLD =
            List.of(StepMark.VERIFIED, StepMark.REPORTED, StepMark.CONTESTED, StepMark.RETURNED);

    private static final int WHOLE = 100;
    private static final int DECIMALS = 2;

    /** A piece of the bar, in percent of its length, and how it is filled. */
    record Piece(String fill, String from, String length) {}

    /** How a mark fills a bar: with its colour, and for whoever sees none with its pattern. */
    private static String fill(StepMark mark) {
        return switch (mark) {
            case VERIFIED -> "var(--verified)";
            case REPORTED -> "url(#hatched)";
            case CONTESTED -> "url(#ruled)";
            case RETURNED -> "url(#lined)";
            case NONE -> "none";
        };
    }

    /** Every step of a route in its order. */
    static List<Stop> of(ComplianceMatrix matrix) {
        return matrix.view().steps().stream()
                .map(step -> new Stop(
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

    /** Whether the step has a day of its own for each body. */
    public boolean isDueForEach() {
        return step.definition().term().known().orElse(null) instanceof StepTerm.AfterStep;
    }

    /** Marks that something was said with and that a body has, in the order of the bar. */
    public List<StepMark> told() {
        return TOLD.stream().filter(counts::containsKey).toList();
    }

    /** The bar; what nobody reported stays empty. */
    public List<Piece> bar() {
        List<Piece> pieces = new ArrayList<>();
        long before = 0;
        for (StepMark mark : told()) {
            pieces.add(new Piece(fill(mark), percent(before), percent(count(mark))));
            before += count(mark);
        }
        return pieces;
    }

    private String percent(long number) {
        return BigDecimal.valueOf(number * WHOLE)
                        .divide(BigDecimal.valueOf(bodies), DECIMALS, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + "%";
    }
}
