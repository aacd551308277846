package org.acuerda.query.meeting;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;

/** Asks for working meetings. */
public interface WorkingMeetings {

    /** Orders: {@code heldOn} (default, reversed). */
    Listing<Projected<WorkingMeetingView>> find(WorkingMeetingFilter filter, Slice slice);

    Optional<Projected<WorkingMeetingView>> byId(String meetingId);
}
