package org.acuerda.query.document;

import io.swagger.v3.oas.annotations.Operation;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Single;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.web.AnswerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of queries about source documents. */
@RestController
@RequestMapping("/api/v1/source-documents")
class SourceDocumentApi {

    private final SourceDocuments documents;
    private final AnswerFactory answers;

    SourceDocumentApi(SourceDocuments documents, AnswerFactory answers) {
        this.documents = documents;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Source documents, filtered and slice by slice")
    Listing<Projected<SourceDocumentView>> find(
            @ParameterObject SourceDocumentFilter filter, @ParameterObject Slice slice) {
        return documents.find(filter, slice);
    }

    @GetMapping("/{documentId}")
    @Operation(summary = "One source document with what it names")
    Single<Projected<SourceDocumentView>> byId(@PathVariable String documentId) {
        return answers.of(documentId, documents::byId);
    }
}
