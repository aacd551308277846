package org.acuerda.query.workplan;

import org.jspecify.annotations.Nullable;

/** Query filter: which work plans are asked for; null leaves a question open. */
public record WorkPlanFilter(@Nullable String q, @Nullable String commission) {

    /** Every work plan. */
    public static WorkPlanFilter all() {
        return new WorkPlanFilter(null, null);
    }
}
