package org.acuerda.query.agreement;

import java.util.List;
import java.util.Optional;
import org.acuerda.query.compliance.NextStep;
import org.acuerda.query.compliance.NextStep.Owed;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.StepMark;

/**
 * State of a path in a board row, from which the fold goes on with the next event.
 *
 * @param path the path without its earlier versions and decisions
 * @param standings progress of the bodies with at least one fact on record, in the order of their first fact
 */
public record PathMemory(PathView path, List<BodyProgressInRow> standings) {

    /** The step that comes next; empty once the path has ended or every body has met every step. */
    Optional<NextStep> next() {
        return NextStep.of(path, this::owed);
    }

    /** Whether a body met a step. */
    public boolean isMet(PathView.Step step, String bodyId) {
        return owed(step, bodyId).mark() == StepMark.VERIFIED;
    }

    private Owed owed(PathView.Step step, String bodyId) {
        Optional<BodyProgressInRow.Cell> cell = standings.stream()
                .filter(standing -> standing.bodyId().equals(bodyId))
                .findFirst()
                .flatMap(standing -> standing.cell(step.definition().stepId()));
        return new Owed(
                bodyId,
                cell.map(found -> found.mark(step.meaningSince())).orElse(StepMark.NONE),
                cell.map(found -> step.dueOn(found.rule(), found.dueOn())).orElseGet(step::dueOn));
    }
}
