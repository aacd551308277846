package org.acuerda.query.summary;

import org.jspecify.annotations.Nullable;

/** Counts what there is. */
public interface Summaries {

    /** Counts for one commission, or for all where none is named. */
    Summary count(@Nullable String commission);
}
