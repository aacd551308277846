package org.acuerda.query.document;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the documents of {@link SourceDocumentProjection}. */
@Component
class StoredSourceDocuments implements SourceDocuments {

    private static final Orders ORDERS = Orders.named(SourceDocumentProjection.TITLE, SourceDocumentProjection.TITLE);

    private final Documents<SourceDocumentView> documents;

    StoredSourceDocuments(ReadModels readModels, SourceDocumentProjection projection) {
        documents = readModels.of(projection);
    }

    @Override
    public Listing<Projected<SourceDocumentView>> find(@Nullable String commission, Slice slice) {
        Conditions conditions = new Conditions().is(SourceDocumentProjection.COMMISSION, commission);
        return documents.find(conditions.filter(), ORDERS.of(slice), slice);
    }

    @Override
    public Optional<Projected<SourceDocumentView>> byId(String documentId) {
        return documents.byId(documentId);
    }
}
