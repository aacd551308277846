package org.acuerda.query.document;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.jspecify.annotations.Nullable;

/** Asks for source documents. */
public interface SourceDocuments {

    /** Orders: {@code title} (default). */
    Listing<Projected<SourceDocumentView>> find(@Nullable String commission, Slice slice);

    Optional<Projected<SourceDocumentView>> byId(String documentId);
}
