package org.acuerda.query.agreement;

import static org.acuerda.query.projection.Folding.plus;

import java.util.List;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;

/**
 * View of the remarks about an agreement in its row.
 *
 * @param sequence the newest remark that was read; -1 before the first
 * @param readings what records should say; search finds the agreement by these words too
 */
public record RemarksInRow(long sequence, List<String> readings) {

    public RemarksInRow {
        readings = List.copyOf(readings);
    }

    static RemarksInRow none() {
        return new RemarksInRow(-1, List.of());
    }

    RemarksInRow and(RemarkEvent event, long read) {
        return new RemarksInRow(
                read,
                switch (event) {
                    case RecordCorrected corrected -> plus(readings, corrected.shouldSay());
                    case RecordAnnotated annotated -> readings;
                });
    }
}
