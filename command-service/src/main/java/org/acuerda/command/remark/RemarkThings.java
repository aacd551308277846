package org.acuerda.command.remark;

import java.util.Set;
import org.acuerda.command.acts.Things;
import org.acuerda.command.remark.RemarkCommand.AnnotateRecord;
import org.acuerda.command.remark.RemarkCommand.CorrectRecord;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;

/** A remark stands beside the others; two corrections of the same record are about the same. */
final class RemarkThings implements Things<RemarkCommand, RemarkEvent> {

    @Override
    public Set<String> touchedBy(RemarkCommand command) {
        return switch (command) {
            case AnnotateRecord annotate -> Things.of(annotate.annotationId());
            case CorrectRecord correct -> Things.of(correct.correctionId(), correct.eventId());
        };
    }

    @Override
    public Set<String> changedBy(RemarkEvent event) {
        return switch (event) {
            case RecordAnnotated annotated -> Things.of(annotated.annotationId());
            case RecordCorrected corrected -> Things.of(corrected.correctionId(), corrected.eventId());
        };
    }
}
