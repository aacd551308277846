package org.acuerda.query.meeting;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.meeting.WorkingMeetingEvent;
import org.acuerda.query.answer.Origin;

/** View of a working meeting. It has points and no agreements. */
public record WorkingMeetingView(
        String meetingId,
        String commissionId,
        Recorded<String> mandateId,
        Recorded<Integer> ordinal,
        String title,
        LocalDate heldOn,
        String venue,
        Recorded<String> city,
        List<WorkingMeetingEvent.Point> points,
        Origin origin) {}
