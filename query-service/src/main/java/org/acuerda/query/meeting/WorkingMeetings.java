package org.acuerda.query.meeting;

import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.RegisterQueries;
import org.springframework.stereotype.Component;

/** Queries of working meetings. Orders: {@code heldOn} (default, reversed). */
@Component
public final class WorkingMeetings extends RegisterQueries<WorkingMeetingView, WorkingMeetingFilter> {

    WorkingMeetings(ReadModels readModels, WorkingMeetingProjection projection) {
        super(
                readModels.of(projection),
                Orders.named("-" + WorkingMeetingProjection.HELD_ON, WorkingMeetingProjection.HELD_ON),
                WorkingMeetings::conditions);
    }

    private static Conditions conditions(WorkingMeetingFilter filter) {
        return new Conditions()
                .words(filter.q())
                .is(Conditions.COMMISSION, filter.commission())
                .from(WorkingMeetingProjection.HELD_ON, filter.from())
                .to(WorkingMeetingProjection.HELD_ON, filter.to());
    }
}
