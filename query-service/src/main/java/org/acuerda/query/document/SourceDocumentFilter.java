package org.acuerda.query.document;

import org.jspecify.annotations.Nullable;

/** Query filter: which source documents are asked for; null leaves a question open. */
public record SourceDocumentFilter(@Nullable String commission) {

    /** Every source document. */
    public static SourceDocumentFilter all() {
        return new SourceDocumentFilter(null);
    }
}
