package org.acuerda.query.compliance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.events.Recorded;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.term.TermSource;
import org.jspecify.annotations.Nullable;

/**
 * Query answer: matrix of the bodies and steps of one path. The percentage is computed, never typed: the weight of the
 * met steps of all obliged bodies, divided by the weight of all steps of all of them.
 *
 * @param rows one for each obliged body, in the order of their federal entities
 * @param metByStep for each step, how many bodies met it
 * @param percent share that is met, 0 to 100, rounded down
 */
public record ComplianceMatrix(Projected<PathView> path, List<Row> rows, Map<String, Integer> metByStep, int percent) {

    /** The path itself. */
    @JsonIgnore
    public PathView view() {
        return path.view();
    }

    /**
     * Value: row of one body.
     *
     * @param name the name in use, or the identifier where the register has none
     * @param cells one for each step, in the order of the route
     */
    public record Row(
            String bodyId, String name, Recorded<String> acronym, Recorded<String> federalEntity, List<Cell> cells) {

        /** How many steps the body met. */
        public long met() {
            return cells.stream()
                    .filter(cell -> cell.mark() == StepMark.VERIFIED)
                    .count();
        }
    }

    /**
     * Value: cell of one step of one body.
     *
     * @param dueOn last day; null where there is none (yet)
     * @param overdue whether the day has passed today without the step being met
     * @param undated why there is no day; null where there is one
     */
    public record Cell(
            String stepId, StepMark mark, @Nullable LocalDate dueOn, boolean overdue, @Nullable TermSource undated) {}

    /** The step that comes next, as in the agreement's row. */
    public Optional<NextStep> next() {
        Map<String, Map<String, Cell>> cells = rows.stream()
                .collect(Collectors.toMap(Row::bodyId, row -> row.cells().stream()
                        .collect(Collectors.toMap(Cell::stepId, Function.identity()))));
        return NextStep.of(view(), (step, bodyId) -> {
            @Nullable Cell cell =
                    cells.getOrDefault(bodyId, Map.of()).get(step.definition().stepId());
            return new NextStep.Owed(
                    bodyId,
                    cell == null ? StepMark.NONE : cell.mark(),
                    Optional.ofNullable(cell).map(Cell::dueOn));
        });
    }
}
