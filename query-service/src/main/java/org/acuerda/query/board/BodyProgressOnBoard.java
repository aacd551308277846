package org.acuerda.query.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.compliance.BodyProgressView.FindingKind;
import org.acuerda.query.compliance.StepMark;
import org.jspecify.annotations.Nullable;

/**
 * How one body stands on a path, in as few words as its marks need: a path of 33 bodies and 7 steps has 231 of them.
 *
 * @param sequence the newest event of the body on the path in it
 * @param cells steps that something was said of
 */
record BodyProgressOnBoard(String bodyComplianceId, String bodyId, long sequence, List<Cell> cells) {

    /** What was said of a step; empty where nothing was. */
    Optional<Cell> cell(String stepId) {
        return cells.stream().filter(cell -> cell.stepId().equals(stepId)).findFirst();
    }

    /**
     * What was said of one step.
     *
     * @param reportedIn version of the path that the last report answers to; 0 where there is none
     * @param finding what was found of the last report; null while nobody has looked
     * @param openContests contests that wait for their resolution
     * @param dueOn the day it has for this body; null where the body has none of its own
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Buildable
    record Cell(
            String stepId, int reportedIn, @Nullable FindingKind finding, int openContests, @Nullable LocalDate dueOn)
            implements BodyProgressOnBoardCellBuilder.With {

        StepMark mark(int meaningSince) {
            return StepMark.of(openContests > 0, reportedIn, finding, meaningSince);
        }
    }
}
