package org.acuerda.query.page.session;

import java.util.List;
import org.acuerda.events.Provenance;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.meeting.WorkingMeetingView;
import org.acuerda.query.meeting.WorkingMeetings;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.session.SessionFilter;
import org.springframework.stereotype.Component;

/** Source of the table of working meetings, which the page of sessions shows under the same filters. */
@Component
final class MeetingTable implements ListTable<WorkingMeetingView> {

    private final WorkingMeetings meetings;

    MeetingTable(WorkingMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String address() {
        return "/reuniones";
    }

    @Override
    public Listing<WorkingMeetingView> find(TableRequest request, Slice slice) {
        return SessionPages.meetings(request.filter(SessionFilter.class))
                .map(filter -> meetings.find(filter, slice).map(Projected::view))
                .orElseGet(() -> new Listing<>(AsOf.NOTHING, 0, List.of(), null));
    }

    @Override
    public Columns<WorkingMeetingView> columns(TableRequest request) {
        return Columns.<WorkingMeetingView>of(request)
                .text("meetingId", (meeting, names) -> meeting.meetingId())
                .text("meeting", (meeting, names) -> names.words().meeting(meeting))
                .number("ordinal", (meeting, names) -> meeting.ordinal())
                .day("heldOn", (meeting, names) -> meeting.heldOn())
                .text("place", (meeting, names) -> meeting.venue())
                .text("city", (meeting, names) -> meeting.city())
                .number("points", (meeting, names) -> meeting.points().size())
                .choice("provenance", Provenance.class, (meeting, names) -> meeting.origin()
                        .provenance())
                .text("commissionId", (meeting, names) -> meeting.commissionId())
                .page((meeting, names) -> names.at(meeting.meetingId(), meeting.commissionId()));
    }
}
