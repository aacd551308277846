package org.acuerda.query.agreement;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.BodyComplianceEvent.ContestResolved;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReturned;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.agreement.BodyProgressInRow.Cell;
import org.acuerda.query.compliance.BodyProgressView.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * Fold of a body's marks from its events. Only the last report may be verified or returned, so a finding always
 * concerns the last report.
 */
final class BodyProgressInRowFold {

    private BodyProgressInRowFold() {}

    static BodyProgressInRow fold(@Nullable BodyProgressInRow before, BodyComplianceEvent event, JournalRecord record) {
        List<Cell> cells = before == null ? List.of() : before.cells();
        boolean known = cells.stream().anyMatch(cell -> cell.stepId().equals(event.stepId()));
        List<Cell> all = known ? cells : plus(cells, new Cell(event.stepId(), 0, null, 0, null, null));
        return new BodyProgressInRow(
                event.bodyComplianceId(),
                event.obligation().bodyId(),
                record.sequence(),
                replaced(all, cell -> cell.stepId().equals(event.stepId()), cell -> changed(cell, event)));
    }

    private static Cell changed(Cell cell, BodyComplianceEvent event) {
        return switch (event) {
            case StepReported reported ->
                cell.with(now -> now.reportedIn(reported.pathVersion()).finding(null));
            case StepVerified verified -> cell.withFinding(FindingKind.VERIFIED);
            case StepReturned returned -> cell.withFinding(FindingKind.RETURNED);
            case StepContested contested -> cell.withOpenContests(cell.openContests() + 1);
            case ContestResolved resolved ->
                resolved(cell.withOpenContests(cell.openContests() - 1), resolved.resolution());
            case BodyTermStarted started ->
                cell.with(now -> now.rule(started.rule()).dueOn(started.dueOn()));
        };
    }

    private static Cell resolved(Cell cell, Resolution resolution) {
        return switch (resolution) {
            case UPHELD -> cell.finding() == FindingKind.VERIFIED ? cell.withFinding(FindingKind.SET_ASIDE) : cell;
            case DISMISSED -> cell;
        };
    }
}
