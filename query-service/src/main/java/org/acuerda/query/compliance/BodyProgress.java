package org.acuerda.query.compliance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.acuerda.query.compliance.ComplianceMatrix.Cell;

/**
 * Query answer: progress of one body on one of its paths.
 *
 * @param open whether something may still happen on the path
 * @param steps of the route, in its order
 * @param cells one for each step
 */
@Schema(name = "BodyStanding")
public record BodyProgress(
        String pathId, String title, String agreementId, boolean open, List<PathView.Step> steps, List<Cell> cells) {

    /** How many steps the body met. */
    public long met() {
        return cells.stream().filter(cell -> cell.mark() == StepMark.VERIFIED).count();
    }
}
