package org.acuerda.command.remark;

import org.acuerda.command.decision.Command;
import org.acuerda.events.Recorded;

/** Commands of the remarks about the records of one subject. The remarks' identifier is {@code rmk-<subject id>}. */
sealed interface RemarkCommand extends Command {

    String remarksId();

    @Override
    default String aggregateId() {
        return remarksId();
    }

    /** Notes something about the subject or one of its records, with a source of its own. */
    record AnnotateRecord(String remarksId, String annotationId, Recorded<String> eventId, String text, String evidence)
            implements RemarkCommand {}

    /** Points out a slip in one record. */
    record CorrectRecord(
            String remarksId, String correctionId, String eventId, String says, String shouldSay, String reason)
            implements RemarkCommand {}
}
