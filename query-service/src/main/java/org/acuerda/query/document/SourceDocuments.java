package org.acuerda.query.document;

import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.RegisterQueries;
import org.springframework.stereotype.Component;

/** Queries of source documents. Orders: {@code title} (default). */
@Component
public final class SourceDocuments extends RegisterQueries<SourceDocumentView, SourceDocumentFilter> {

    SourceDocuments(ReadModels readModels, SourceDocumentProjection projection) {
        super(
                readModels.of(projection),
                Orders.named(SourceDocumentProjection.TITLE, SourceDocumentProjection.TITLE),
                SourceDocuments::conditions);
    }

    private static Conditions conditions(SourceDocumentFilter filter) {
        return new Conditions().is(Conditions.COMMISSION, filter.commission());
    }
}
