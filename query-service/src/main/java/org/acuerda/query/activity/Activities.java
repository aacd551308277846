package org.acuerda.query.activity;

import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.RegisterQueries;
import org.springframework.stereotype.Component;

/**
 * Queries of activities. Orders: {@code recorded} (default: the journal's order), {@code occurredOn}, {@code title}.
 */
@Component
public final class Activities extends RegisterQueries<ActivityView, ActivityFilter> {

    Activities(ReadModels readModels, ActivityProjection projection) {
        super(
                readModels.of(projection),
                Orders.named(
                        ActivityProjection.RECORDED,
                        ActivityProjection.RECORDED,
                        ActivityProjection.OCCURRED_ON,
                        ActivityProjection.TITLE),
                Activities::conditions);
    }

    private static Conditions conditions(ActivityFilter filter) {
        // An activity may lie between two days if it ends after the first and begins before the second.
        return new Conditions()
                .words(filter.q())
                .isOneOf(ActivityProjection.SECTION, filter.section())
                .is(Conditions.COMMISSION, filter.commission())
                .is(ActivityProjection.FEDERAL_ENTITIES, filter.federalEntity())
                .is(ActivityProjection.STRATEGIES, filter.strategy())
                .from(ActivityProjection.LATEST, filter.from())
                .to(ActivityProjection.EARLIEST, filter.to())
                .is(ActivityProjection.DATED, filter.dated());
    }
}
