package org.acuerda.query.provision;

import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.RegisterQueries;
import org.springframework.stereotype.Component;

/** Queries of provisions. Orders: {@code name} (default: instrument, version, path). */
@Component
public final class Provisions extends RegisterQueries<ProvisionView, ProvisionFilter> {

    Provisions(ReadModels readModels, ProvisionProjection projection) {
        super(
                readModels.of(projection),
                Orders.named(ProvisionProjection.NAME, ProvisionProjection.NAME),
                Provisions::conditions);
    }

    private static Conditions conditions(ProvisionFilter filter) {
        return new Conditions()
                .words(filter.q())
                .is(ProvisionProjection.INSTRUMENT, filter.instrument())
                .is(ProvisionProjection.VERSION, filter.version())
                .is(ProvisionProjection.PATH, filter.path())
                .to(ProvisionProjection.IN_FORCE_FROM, filter.on())
                .from(ProvisionProjection.IN_FORCE_UNTIL, filter.on())
                .is(ProvisionProjection.VERIFIED, filter.verified());
    }
}
