package org.acuerda.query.page.register;

import java.util.List;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.document.SourceDocumentFilter;
import org.acuerda.query.document.SourceDocumentView;
import org.acuerda.query.document.SourceDocuments;
import org.springframework.stereotype.Component;

/** View model of the captions of source documents, found by their subject. */
@Component
public final class Captions {

    private final SourceDocuments documents;

    Captions(SourceDocuments documents) {
        this.documents = documents;
    }

    /**
     * A caption in a document.
     *
     * @param inferred true where the link to the subject is an editor's inference
     */
    record InDocument(String documentId, String captionId, String text, int line, boolean inferred, String subjectId) {}

    /** Every caption whose subject is known, in the order of the documents. */
    List<InDocument> all() {
        return documents.find(SourceDocumentFilter.all(), Slice.most()).items().stream()
                .flatMap(document -> of(document.view()).stream())
                .toList();
    }

    /** The captions that show one subject. */
    public List<InDocument> of(String subjectId) {
        return all().stream()
                .filter(caption -> caption.subjectId().equals(subjectId))
                .toList();
    }

    private static List<InDocument> of(SourceDocumentView document) {
        return document.contents().captions().stream()
                .flatMap(caption -> caption.subjectId().known().stream()
                        .map(subject -> new InDocument(
                                document.documentId(),
                                caption.captionId(),
                                caption.text(),
                                caption.line(),
                                caption.subjectInferred(),
                                subject)))
                .toList();
    }
}
