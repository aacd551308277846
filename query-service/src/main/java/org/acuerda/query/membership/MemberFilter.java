package org.acuerda.query.membership;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.acuerda.events.commission.CommissionEvent;
import org.jspecify.annotations.Nullable;

/** Query filter: which members are asked for; null leaves a question open. */
@RecordBuilder
public record MemberFilter(
        @Nullable String q,
        @Nullable String commission,
        CommissionEvent.@Nullable Office office,
        @Nullable Boolean inOffice) {

    /** Those of a commission, or of all. */
    public static MemberFilter of(@Nullable String commission) {
        return MemberFilterBuilder.builder().commission(commission).build();
    }

    /** Every member. */
    public static MemberFilter all() {
        return MemberFilterBuilder.builder().build();
    }
}
