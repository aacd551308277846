package org.acuerda.query.answer;

import org.jspecify.annotations.Nullable;

/** Query answer that says up to which record it holds. */
public interface Dated {

    AsOf asOf();

    /** The newest event of what it answers for, as {@code If-Match} names it; null where that is no stream of its own. */
    default @Nullable Long version() {
        return null;
    }
}
