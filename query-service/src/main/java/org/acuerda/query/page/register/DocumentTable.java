package org.acuerda.query.page.register;

import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.document.SourceDocumentFilter;
import org.acuerda.query.document.SourceDocumentView;
import org.acuerda.query.document.SourceDocuments;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.springframework.stereotype.Component;

/** Source of the table of source documents. */
@Component
final class DocumentTable implements ListTable<SourceDocumentView> {

    private final SourceDocuments documents;

    DocumentTable(SourceDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String address() {
        return "/documentos";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Listing<SourceDocumentView> find(TableRequest request, Slice slice) {
        return documents.find(request.filter(SourceDocumentFilter.class), slice).map(Projected::view);
    }

    @Override
    public Columns<SourceDocumentView> columns(TableRequest request) {
        return Columns.<SourceDocumentView>of(request)
                .text("documentId", (document, names) -> document.documentId())
                .text("document", (document, names) -> document.description().title())
                .text("author", (document, names) -> document.description().author())
                .day("datedOn", (document, names) -> document.description().datedOn())
                .day("periodFrom", (document, names) -> document.description().periodFrom())
                .day("periodTo", (document, names) -> document.description().periodTo())
                .text("sha256", (document, names) -> document.description().sha256())
                .text("commissionId", (document, names) -> document.commissionId())
                .page((document, names) -> names.at(document.documentId()));
    }
}
