package org.acuerda.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.compliance.BodyProgressView.FindingKind;
import org.acuerda.query.compliance.StepMark;
import org.jspecify.annotations.Nullable;

/**
 * State of one body's progress on a path, reduced to what its marks need: a path of 33 bodies and 7 steps has 231
 * marks.
 *
 * @param sequence the newest event of the body on the path that was read
 * @param cells steps with at least one fact on record
 */
public record BodyProgressInRow(String bodyComplianceId, String bodyId, long sequence, List<Cell> cells) {

    /** The cell of a step; empty where nothing is on record. */
    Optional<Cell> cell(String stepId) {
        return cells.stream().filter(cell -> cell.stepId().equals(stepId)).findFirst();
    }

    /**
     * Facts on record about one step.
     *
     * @param reportedIn version of the path that the last report answers to; 0 where there is none
     * @param finding what was found about the last report; null before it is examined
     * @param openContests contests that wait for their resolution
     * @param rule by which the body's own term counts; null where it has none
     * @param dueOn the due day for this body; null where the body has no day of its own
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Buildable
    public record Cell(
            String stepId,
            int reportedIn,
            @Nullable FindingKind finding,
            int openContests,
            @Nullable StepTerm rule,
            @Nullable LocalDate dueOn)
            implements BodyProgressInRowCellBuilder.With {

        StepMark mark(int meaningSince) {
            return StepMark.of(openContests > 0, reportedIn, finding, meaningSince);
        }
    }
}
