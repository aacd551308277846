package org.acuerda.query.membership;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;

/** Asks for commissions and their members. */
public interface Membership {

    /** Orders: {@code name} (default). */
    Listing<Projected<CommissionView>> commissions(Slice slice);

    Optional<Projected<CommissionView>> commission(String commissionId);

    /** Orders: {@code name} (default). */
    Listing<MemberEntry> members(MemberFilter filter, Slice slice);

    Optional<MemberEntry> member(String memberId);
}
