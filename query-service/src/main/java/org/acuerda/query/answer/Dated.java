package org.acuerda.query.answer;

import org.jspecify.annotations.Nullable;

/** Query answer that says up to which record it holds. */
public interface Dated {

    AsOf asOf();

    /**
     * Sequence of the newest event of the subject, as {@code If-Match} names it; null where the subject is no stream of
     * its own.
     */
    default @Nullable Long version() {
        return null;
    }
}
