package org.acuerda.query.meeting;

import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.meeting.WorkingMeetingEvent;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.query.answer.Origin;

/** Fold of a working meeting's events. */
final class WorkingMeetingFold {

    private WorkingMeetingFold() {}

    static WorkingMeetingView fold(WorkingMeetingEvent event, JournalRecord record) {
        return switch (event) {
            case WorkingMeetingHeld held ->
                new WorkingMeetingView(
                        held.meetingId(),
                        held.commissionId(),
                        held.mandateId(),
                        held.ordinal(),
                        held.title(),
                        held.heldOn(),
                        held.venue(),
                        held.city(),
                        held.points(),
                        Origin.of(record));
        };
    }
}
