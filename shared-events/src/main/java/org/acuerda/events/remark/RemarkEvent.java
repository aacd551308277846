package org.acuerda.events.remark;

import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;

/**
 * Events of remarks: what is said later about a recorded fact, in one stream per subject ({@code rmk-<subject id>}). A remark is
 * shown beside the fact and never changes it.
 */
public sealed interface RemarkEvent extends DomainEvent {

    String remarksId();

    /** Stream whose record is meant. */
    String subjectId();

    @Override
    default String aggregateId() {
        return remarksId();
    }

    /**
     * A slip in a record was pointed out («dice / debe decir»): shown, never folded into decisions.
     *
     * @param eventId the corrected event
     */
    record RecordCorrected(
            String remarksId,
            String subjectId,
            String correctionId,
            String eventId,
            String says,
            String shouldSay,
            String reason)
            implements RemarkEvent {}

    /**
     * Something was noted about a record, with a source of its own.
     *
     * @param eventId the event meant; not on record where the whole subject is meant
     * @param evidence where the note was read
     */
    record RecordAnnotated(
            String remarksId,
            String subjectId,
            String annotationId,
            Recorded<String> eventId,
            String text,
            String evidence)
            implements RemarkEvent {}
}
