package org.acuerda.query.page.compliance;

import java.util.Comparator;
import java.util.List;
import org.acuerda.query.compliance.ComplianceMatrix.Cell;
import org.acuerda.query.compliance.ComplianceMatrix.Row;
import org.acuerda.query.compliance.StepMark;
import org.jspecify.annotations.Nullable;

/**
 * View model of the rows of a matrix that the address asks for.
 *
 * @param rows in the requested order
 * @param choices how many rows each choice has, the empty ones left out
 */
record MatrixRows(List<Row> rows, List<Choice> choices) {

    /**
     * What the address asks for; null leaves a question open.
     *
     * @param missing a step that is not met
     */
    record Filter(@Nullable Only only, @Nullable String missing) {}

    /** Bodies with a step in such a state. */
    enum Only {
        OVERDUE,
        REPORTED,
        CONTESTED,
        RETURNED,
        UNMET;

        boolean isOf(Row row) {
            return row.cells().stream().anyMatch(this::isOf);
        }

        private boolean isOf(Cell cell) {
            return switch (this) {
                case OVERDUE -> cell.overdue();
                case REPORTED -> cell.mark() == StepMark.REPORTED;
                case CONTESTED -> cell.mark() == StepMark.CONTESTED;
                case RETURNED -> cell.mark() == StepMark.RETURNED;
                case UNMET -> cell.mark() != StepMark.VERIFIED;
            };
        }
    }

    /** A choice with its rows. */
    record Choice(Only only, long rows) {}

    /** The order with the least met first. */
    static final String BY_PROGRESS = "met";

    static MatrixRows of(List<Row> rows, Filter filter, @Nullable String sort) {
        List<Row> asks = rows.stream()
                .filter(row -> filter.only() == null || filter.only().isOf(row))
                .filter(row -> filter.missing() == null || isMissing(filter.missing(), row))
                .toList();
        return new MatrixRows(BY_PROGRESS.equals(sort) ? byProgress(asks) : asks, choices(rows));
    }

    private static List<Row> byProgress(List<Row> rows) {
        return rows.stream().sorted(Comparator.comparingLong(Row::met)).toList();
    }

    private static boolean isMissing(String stepId, Row row) {
        return row.cells().stream().anyMatch(cell -> cell.stepId().equals(stepId) && cell.mark() != StepMark.VERIFIED);
    }

    private static List<Choice> choices(List<Row> rows) {
        return List.of(Only.values()).stream()
                .map(only -> new Choice(only, rows.stream().filter(only::isOf).count()))
                .filter(choice -> choice.rows() > 0)
                .toList();
    }
}
