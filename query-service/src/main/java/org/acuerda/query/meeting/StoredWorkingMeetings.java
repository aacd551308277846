package org.acuerda.query.meeting;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.springframework.stereotype.Component;

/** Answers from the documents of {@link WorkingMeetingProjection}. */
@Component
class StoredWorkingMeetings implements WorkingMeetings {

    private static final Orders ORDERS =
            Orders.named("-" + WorkingMeetingProjection.HELD_ON, WorkingMeetingProjection.HELD_ON);

    private final Documents<WorkingMeetingView> documents;

    StoredWorkingMeetings(ReadModels readModels, WorkingMeetingProjection projection) {
        documents = readModels.of(projection);
    }

    @Override
    public Listing<Projected<WorkingMeetingView>> find(WorkingMeetingFilter filter, Slice slice) {
        Conditions conditions = new Conditions()
                .words(filter.q())
                .is(WorkingMeetingProjection.COMMISSION, filter.commission())
                .from(WorkingMeetingProjection.HELD_ON, filter.from())
                .to(WorkingMeetingProjection.HELD_ON, filter.to());
        return documents.find(conditions.filter(), ORDERS.of(slice), slice);
    }

    @Override
    public Optional<Projected<WorkingMeetingView>> byId(String meetingId) {
        return documents.byId(meetingId);
    }
}
