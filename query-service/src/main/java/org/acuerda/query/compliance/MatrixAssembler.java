package org.acuerda.query.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.events.Recorded;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.body.BodyView;
import org.acuerda.query.compliance.BodyProgressView.StepStanding;
import org.acuerda.query.compliance.ComplianceMatrix.Cell;
import org.acuerda.query.compliance.ComplianceMatrix.Row;
import org.acuerda.query.compliance.PathView.Step;
import org.acuerda.query.term.DueDays;
import org.acuerda.query.term.TermSource;
import org.jspecify.annotations.Nullable;

/** Assembler of the matrix of a day: joins a path, its bodies and their progress. */
final class MatrixAssembler {

    private static final String AFTER_EVERY_KEY = "~";

    private final Projected<PathView> path;
    private final Map<String, BodyView> bodies;
    private final Map<String, BodyProgressView> standings;
    private final DueDays today;

    MatrixAssembler(Projected<PathView> path, List<BodyView> bodies, List<BodyProgressView> standings, DueDays today) {
        this.path = path;
        this.bodies = bodies.stream().collect(Collectors.toMap(BodyView::bodyId, Function.identity()));
        this.standings = standings.stream()
                .collect(Collectors.toMap(standing -> standing.obligation().bodyId(), Function.identity()));
        this.today = today;
    }

    ComplianceMatrix drawn() {
        List<Row> rows = path.view().layout().bodyIds().stream()
                .map(this::row)
                .sorted(Comparator.comparing(
                                (Row row) -> row.federalEntity().known().orElse(AFTER_EVERY_KEY))
                        .thenComparing(Row::name))
                .toList();
        return new ComplianceMatrix(path, rows, metByStep(rows), percent(rows));
    }

    private Row row(String bodyId) {
        @Nullable BodyView body = bodies.get(bodyId);
        @Nullable BodyProgressView standing = standings.get(bodyId);
        List<Cell> cells = cells(path.view(), Optional.ofNullable(standing), today);
        return new Row(
                bodyId,
                body == null ? bodyId : body.currentName().name(),
                body == null ? Recorded.notOnRecord() : body.currentName().acronym(),
                body == null ? Recorded.notOnRecord() : body.federalEntity(),
                cells);
    }

    /** Cells of one body on a day, in the order of the steps. */
    static List<Cell> cells(PathView path, Optional<BodyProgressView> standing, DueDays today) {
        return path.layout().steps().stream()
                .map(step -> cell(path, step, standing, today))
                .toList();
    }

    private static Cell cell(PathView path, Step step, Optional<BodyProgressView> standing, DueDays today) {
        StepMark mark = mark(step, standing);
        @Nullable RunningTerm own = standing.flatMap(view -> view.step(step.definition().stepId()))
                .map(StepStanding::term)
                .orElse(null);
        @Nullable LocalDate dueOn = step.dueOn(own).orElse(null);
        return new Cell(
                step.definition().stepId(),
                mark,
                dueOn,
                today.isLate(dueOn, mark == StepMark.VERIFIED),
                dueOn == null ? undated(path, step, standing) : null);
    }

    private static StepMark mark(Step step, Optional<BodyProgressView> standing) {
        return standing.flatMap(view -> view.step(step.definition().stepId()))
                .map(progress -> progress.mark(step.meaningSince()))
                .orElse(StepMark.NONE);
    }

    /** A verification begins a term only if the term was set before it. */
    private static TermSource undated(PathView path, Step step, Optional<BodyProgressView> standing) {
        return switch (step.definition().term().known().orElse(null)) {
            case null -> TermSource.NOT_ON_RECORD;
            case StepTerm.OnDate fixed -> TermSource.NOT_ON_RECORD;
            case StepTerm.AfterFact after -> TermSource.NOT_BEGUN;
            case StepTerm.AfterStep after ->
                path.step(after.stepId())
                                .filter(earlier -> mark(earlier, standing) == StepMark.VERIFIED)
                                .isPresent()
                        ? TermSource.FACT_BEFORE_TERM
                        : TermSource.NOT_BEGUN;
        };
    }

    /** How many of the obliged bodies met each step. */
    private Map<String, Integer> metByStep(List<Row> rows) {
        Map<String, Integer> met = new LinkedHashMap<>();
        for (Step step : path.view().layout().steps()) {
            String stepId = step.definition().stepId();
            met.put(stepId, (int) rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.stepId().equals(stepId) && cell.mark() == StepMark.VERIFIED)
                    .count());
        }
        return met;
    }

    private int percent(List<Row> rows) {
        Map<String, Integer> weights = path.view().layout().steps().stream()
                .collect(Collectors.toMap(step -> step.definition().stepId(), step -> step.definition()
                        .weight()));
        long all = (long) rows.size()
                * weights.values().stream().mapToInt(Integer::intValue).sum();
        long met = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.mark() == StepMark.VERIFIED)
                .mapToLong(cell -> weights.getOrDefault(cell.stepId(), 0))
                .sum();
        return all == 0 ? 0 : (int) (met * 100 / all);
    }
}
