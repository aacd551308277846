package org.acuerda.query.workplan;

import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.RegisterQueries;
import org.springframework.stereotype.Component;

/** Queries of work plans. Orders: {@code title} (default). */
@Component
public final class WorkPlans extends RegisterQueries<WorkPlanView, WorkPlanFilter> {

    WorkPlans(ReadModels readModels, WorkPlanProjection projection) {
        super(
                readModels.of(projection),
                Orders.named(WorkPlanProjection.TITLE, WorkPlanProjection.TITLE),
                WorkPlans::conditions);
    }

    private static Conditions conditions(WorkPlanFilter filter) {
        return new Conditions().words(filter.q()).is(Conditions.COMMISSION, filter.commission());
    }
}
