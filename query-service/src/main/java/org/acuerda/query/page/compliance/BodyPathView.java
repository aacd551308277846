package org.acuerda.query.page.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.query.compliance.BodyProgressView;
import org.acuerda.query.compliance.BodyProgressView.StepStanding;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.ComplianceMatrix.Cell;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.RunningTerm;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.term.TermSource;
import org.jspecify.annotations.Nullable;

/**
 * View model of one body on one path, step by step.
 *
 * @param obliged whether the present version of the path obliges it
 * @param steps of the present route in their order, then those of older routes that have records
 */
record BodyPathView(String bodyId, boolean obliged, List<StepOfBody> steps) {

    /**
     * One step of the body.
     *
     * @param meaningSince version that last changed what is due; reports on an older version do not count
     * @param mark null for a step that is no longer part of the route
     * @param dueOn last day for this body; null where there is none (yet)
     * @param undated why there is no day; null where there is one and for a step of an older route
     */
    record StepOfBody(
            PathStep definition,
            int meaningSince,
            @Nullable StepMark mark,
            @Nullable LocalDate dueOn,
            boolean overdue,
            @Nullable TermSource undated,
            List<BodyProgressView.Report> reports,
            List<BodyProgressView.Contest> contests,
            @Nullable RunningTerm term) {

        /** Whether the body has no record on the path. */
        public boolean isSilent() {
            return reports.isEmpty() && contests.isEmpty();
        }
    }

    /** Empty where the path never obliged the body. */
    static Optional<BodyPathView> of(ComplianceMatrix matrix, String bodyId, Optional<BodyProgressView> standing) {
        PathView path = matrix.view();
        boolean everObliged = path.layout().versions().stream()
                .anyMatch(version -> version.bodyIds().contains(bodyId));
        if (!everObliged && standing.isEmpty()) {
            return Optional.empty();
        }
        List<StepOfBody> steps = new ArrayList<>();
        for (PathView.Step step : path.layout().steps()) {
            steps.add(present(step, progressOf(standing, step.definition().stepId()), cell(matrix, bodyId, step)));
        }
        standing.stream()
                .flatMap(progress -> progress.steps().stream())
                .filter(progress -> path.step(progress.stepId()).isEmpty())
                .flatMap(progress -> former(path, progress))
                .forEach(steps::add);
        return Optional.of(new BodyPathView(bodyId, path.layout().bodyIds().contains(bodyId), steps));
    }

    /** Steps of the present route that the body has not met. */
    public List<StepOfBody> missing() {
        return steps.stream()
                .filter(step -> step.mark() != null && step.mark() != StepMark.VERIFIED)
                .toList();
    }

    /** How many steps of the present route the body met. */
    public long met() {
        return steps.stream().filter(step -> step.mark() == StepMark.VERIFIED).count();
    }

    /** How many steps the present route has. */
    public long present() {
        return steps.stream().filter(step -> step.mark() != null).count();
    }

    private static Optional<StepStanding> progressOf(Optional<BodyProgressView> standing, String stepId) {
        return standing.flatMap(view -> view.step(stepId));
    }

    private static Optional<Cell> cell(ComplianceMatrix matrix, String bodyId, PathView.Step step) {
        return matrix.rows().stream()
                .filter(row -> row.bodyId().equals(bodyId))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.stepId().equals(step.definition().stepId()))
                .findFirst();
    }

    private static StepOfBody present(PathView.Step step, Optional<StepStanding> progress, Optional<Cell> cell) {
        return new StepOfBody(
                step.definition(),
                step.meaningSince(),
                progress.map(standing -> standing.mark(step.meaningSince())).orElse(StepMark.NONE),
                cell.map(Cell::dueOn).orElse(null),
                cell.map(Cell::overdue).orElse(false),
                cell.map(Cell::undated).orElse(null),
                progress.map(StepStanding::reports).orElse(List.of()),
                progress.map(StepStanding::contests).orElse(List.of()),
                progress.map(StepStanding::term).orElse(null));
    }

    /** A removed step, as defined by the last version that had it. */
    private static Stream<StepOfBody> former(PathView path, StepStanding progress) {
        return path.layout().versions().reversed().stream()
                .flatMap(version -> version.steps().stream())
                .filter(step -> step.stepId().equals(progress.stepId()))
                .limit(1)
                .map(step -> new StepOfBody(
                        step, 1, null, null, false, null, progress.reports(), progress.contests(), progress.term()));
    }
}
