package org.acuerda.query.change;

import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.PathView;
import org.jspecify.annotations.Nullable;

/**
 * View of a path's state at a record of the journal.
 *
 * @param ending null while it was open
 * @param undecided whether a decision about a change of the law was pending
 * @param percent share of steps met, 0 to 100, by the formula of {@link ComplianceMatrix}
 */
public record PathState(int version, CompliancePathEvent.@Nullable Ending ending, boolean undecided, int percent) {

    static PathState of(ComplianceMatrix matrix) {
        PathView path = matrix.view();
        return new PathState(
                path.layout().version(),
                path.ending() == null ? null : path.ending().ending(),
                path.pending() != null,
                matrix.percent());
    }
}
