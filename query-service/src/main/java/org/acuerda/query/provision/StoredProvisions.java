package org.acuerda.query.provision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.springframework.stereotype.Component;

/** Answers from the documents of {@link ProvisionProjection}. */
@Component
class StoredProvisions implements Provisions {

    private static final Orders ORDERS = Orders.named(ProvisionProjection.NAME, ProvisionProjection.NAME);

    private final Documents<ProvisionView> documents;

    StoredProvisions(ReadModels readModels, ProvisionProjection projection) {
        documents = readModels.of(projection);
    }

    @Override
    public Listing<Projected<ProvisionView>> find(ProvisionFilter filter, Slice slice) {
        Conditions conditions = new Conditions()
                .words(filter.q())
                .is(ProvisionProjection.INSTRUMENT, filter.instrument())
                .is(ProvisionProjection.VERSION, filter.version())
                .is(ProvisionProjection.PATH, filter.path())
                .to(ProvisionProjection.IN_FORCE_FROM, filter.on())
                .from(ProvisionProjection.IN_FORCE_UNTIL, filter.on())
                .is(ProvisionProjection.VERIFIED, filter.verified());
        return documents.find(conditions.filter(), ORDERS.of(slice), slice);
    }

    @Override
    public Optional<Projected<ProvisionView>> byId(String provisionId) {
        return documents.byId(provisionId);
    }

    @Override
    public List<ProvisionView> withIds(Collection<String> provisionIds) {
        return documents.byIds(provisionIds).stream().map(Projected::view).toList();
    }
}
