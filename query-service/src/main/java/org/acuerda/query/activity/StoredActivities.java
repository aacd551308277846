package org.acuerda.query.activity;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.springframework.stereotype.Component;

/** Answers from the documents of {@link ActivityProjection}. */
@Component
class StoredActivities implements Activities {

    private static final Orders ORDERS = Orders.named(
            ActivityProjection.RECORDED,
            ActivityProjection.RECORDED,
            ActivityProjection.OCCURRED_ON,
            ActivityProjection.TITLE);

    private final Documents<ActivityView> documents;

    StoredActivities(ReadModels readModels, ActivityProjection projection) {
        documents = readModels.of(projection);
    }

    @Override
    public Listing<Projected<ActivityView>> find(ActivityFilter filter, Slice slice) {
        // What may have happened between two days reaches beyond the first and begins before the second.
        Conditions conditions = new Conditions()
                .words(filter.q())
                .isOneOf(ActivityProjection.SECTION, filter.section())
                .is(ActivityProjection.COMMISSION, filter.commission())
                .is(ActivityProjection.FEDERAL_ENTITIES, filter.federalEntity())
                .is(ActivityProjection.STRATEGIES, filter.strategy())
                .from(ActivityProjection.LATEST, filter.from())
                .to(ActivityProjection.EARLIEST, filter.to())
                .is(ActivityProjection.DATED, filter.dated());
        return documents.find(conditions.filter(), ORDERS.of(slice), slice);
    }

    @Override
    public Optional<Projected<ActivityView>> byId(String activityId) {
        return documents.byId(activityId);
    }
}
