package org.acuerda.command.remark;

import static org.acuerda.command.decision.Copies.plus;

import java.util.Set;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;

/** State of the remarks about a subject: what later remarks need to know. */
record RemarksState(Set<String> remarkIds) {

    RemarksState {
        remarkIds = Copies.of(remarkIds);
    }

    static RemarksState none() {
        return new RemarksState(Set.of());
    }

    RemarksState evolve(RemarkEvent event) {
        return switch (event) {
            case RecordAnnotated annotated -> with(annotated.annotationId());
            case RecordCorrected corrected -> with(corrected.correctionId());
        };
    }

    private RemarksState with(String remarkId) {
        return new RemarksState(plus(remarkIds, remarkId));
    }
}
