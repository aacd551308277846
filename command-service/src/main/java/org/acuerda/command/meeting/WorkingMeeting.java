package org.acuerda.command.meeting;

import org.acuerda.events.meeting.WorkingMeetingEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon aggregate of a working meeting. The commission creates it, and no later command changes it. */
@Aggregate(type = "working-meeting")
class WorkingMeeting {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String meetingId;

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected WorkingMeeting() {}

    @EventSourcingHandler
    void on(WorkingMeetingEvent event) {
        meetingId = event.meetingId();
    }
}
