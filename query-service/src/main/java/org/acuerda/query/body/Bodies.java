package org.acuerda.query.body;

import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.RegisterQueries;
import org.springframework.stereotype.Component;

/** Queries of bodies. Orders: {@code name} (default). */
@Component
public final class Bodies extends RegisterQueries<BodyView, BodyFilter> {

    Bodies(ReadModels readModels, BodyProjection projection) {
        super(readModels.of(projection), Orders.named(BodyProjection.NAME, BodyProjection.NAME), Bodies::conditions);
    }

    private static Conditions conditions(BodyFilter filter) {
        return new Conditions()
                .words(filter.q())
                .isOneOf(BodyProjection.KIND, filter.kind())
                .is(BodyProjection.FEDERAL_ENTITY, filter.federalEntity());
    }
}
