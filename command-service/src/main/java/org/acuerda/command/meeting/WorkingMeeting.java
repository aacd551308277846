package org.acuerda.command.meeting;

import org.acuerda.events.meeting.WorkingMeetingEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** One working meeting in Axon's hands. Holding it is the commission's act, and nothing is decided of it afterwards. */
@Aggregate(type = "working-meeting")
public class WorkingMeeting {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String meetingId;

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected WorkingMeeting() {}

    /**
     * Makes the meeting of its first fact, in the unit of work of the commission that decided it.
     *
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException on commit when the identifier is taken
     */
    public static void createNew(WorkingMeetingEvent first) {
        try {
            AggregateLifecycle.createNew(WorkingMeeting.class, () -> {
                WorkingMeeting meeting = new WorkingMeeting();
                AggregateLifecycle.apply(first);
                return meeting;
            });
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    @EventSourcingHandler
    void on(WorkingMeetingEvent event) {
        meetingId = event.meetingId();
    }
}
