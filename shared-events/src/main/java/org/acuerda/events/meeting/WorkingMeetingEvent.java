package org.acuerda.events.meeting;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;

/** Events of a working meeting. It has points and no agreements. */
public sealed interface WorkingMeetingEvent extends DomainEvent {

    String meetingId();

    @Override
    default String aggregateId() {
        return meetingId();
    }

    /** One point of the meeting's summary. */
    record Point(String pointId, String text) {}

    /** A working meeting was held. */
    record WorkingMeetingHeld(
            String meetingId,
            String commissionId,
            Recorded<String> mandateId,
            Recorded<Integer> ordinal,
            String title,
            LocalDate heldOn,
            String venue,
            Recorded<String> city,
            List<Point> points)
            implements WorkingMeetingEvent {

        public WorkingMeetingHeld {
            points = List.copyOf(points);
        }
    }
}
