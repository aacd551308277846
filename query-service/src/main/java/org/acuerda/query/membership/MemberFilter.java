package org.acuerda.query.membership;

import org.acuerda.events.commission.CommissionEvent;
import org.jspecify.annotations.Nullable;

/** Which members are asked for; null leaves a question open. */
public record MemberFilter(
        @Nullable String q,
        @Nullable String commission,
        CommissionEvent.@Nullable Office office,
        @Nullable Boolean inOffice) {

    /** Every member. */
    public static MemberFilter all() {
        return new MemberFilter(null, null, null, null);
    }
}
