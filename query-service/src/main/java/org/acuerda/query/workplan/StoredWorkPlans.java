package org.acuerda.query.workplan;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.springframework.stereotype.Component;

/** Answers from the documents of {@link WorkPlanProjection}. */
@Component
class StoredWorkPlans implements WorkPlans {

    private static final Orders ORDERS = Orders.named(WorkPlanProjection.TITLE, WorkPlanProjection.TITLE);

    private final Documents<WorkPlanView> documents;

    StoredWorkPlans(ReadModels readModels, WorkPlanProjection projection) {
        documents = readModels.of(projection);
    }

    @Override
    public Listing<Projected<WorkPlanView>> find(WorkPlanFilter filter, Slice slice) {
        Conditions conditions =
                new Conditions().words(filter.q()).is(WorkPlanProjection.COMMISSION, filter.commission());
        return documents.find(conditions.filter(), ORDERS.of(slice), slice);
    }

    @Override
    public Optional<Projected<WorkPlanView>> byId(String workPlanId) {
        return documents.byId(workPlanId);
    }
}
