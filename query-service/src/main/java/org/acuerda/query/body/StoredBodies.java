package org.acuerda.query.body;

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

/** Answers from the documents of {@link BodyProjection}. */
@Component
class StoredBodies implements Bodies {

    private static final Orders ORDERS = Orders.named(BodyProjection.NAME, BodyProjection.NAME);

    private final Documents<BodyView> documents;

    StoredBodies(ReadModels readModels, BodyProjection projection) {
        documents = readModels.of(projection);
    }

    @Override
    public Listing<Projected<BodyView>> find(BodyFilter filter, Slice slice) {
        Conditions conditions = new Conditions()
                .words(filter.q())
                .isOneOf(BodyProjection.KIND, filter.kind())
                .is(BodyProjection.FEDERAL_ENTITY, filter.federalEntity());
        return documents.find(conditions.filter(), ORDERS.of(slice), slice);
    }

    @Override
    public Optional<Projected<BodyView>> byId(String bodyId) {
        return documents.byId(bodyId);
    }

    @Override
    public List<BodyView> withIds(Collection<String> bodyIds) {
        return documents.byIds(bodyIds).stream().map(Projected::view).toList();
    }
}
