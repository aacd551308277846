package org.acuerda.query.membership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Query answer: a member with the commission and the mandates in which the member is coordinator or secretary.
 *
 * @param body name of the body the member belongs to; null where it is not on record
 */
public record MemberEntry(
        String commissionId,
        String commission,
        @JsonUnwrapped CommissionView.Member member,
        boolean inOffice,
        @Nullable String body,
        List<CommissionView.Mandate> mandates) {

    public MemberEntry {
        mandates = List.copyOf(mandates);
    }
}
