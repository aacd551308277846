package org.acuerda.command.remark;

import java.util.Set;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.command.remark.RemarkCommand.AnnotateRecord;
import org.acuerda.command.remark.RemarkCommand.CorrectRecord;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;

/** Conflict scopes of remarks: each remark by itself, and the record that a correction is about. */
final class RemarkConflictScopes implements ConflictScopes<RemarkCommand, RemarkEvent> {

    @Override
    public Set<String> dependsOn(RemarkCommand command) {
        return switch (command) {
            case AnnotateRecord annotate -> ConflictScopes.of(annotate.annotationId());
            case CorrectRecord correct -> ConflictScopes.of(correct.correctionId(), correct.eventId());
        };
    }

    @Override
    public Set<String> affects(RemarkEvent event) {
        return switch (event) {
            case RecordAnnotated annotated -> ConflictScopes.of(annotated.annotationId());
            case RecordCorrected corrected -> ConflictScopes.of(corrected.correctionId(), corrected.eventId());
        };
    }
}
