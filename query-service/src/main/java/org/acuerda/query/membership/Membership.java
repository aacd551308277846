package org.acuerda.query.membership;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Order;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.SearchTerms;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Queries of commissions and their members, answered from the documents of {@link CommissionProjection}. Members are
 * stored in their commissions, which are few: a list of members is read from the commissions that may have a matching
 * one.
 */
@Component
public final class Membership {

    private final Documents<CommissionView> documents;
    private final AllCommissions commissions;
    private final MemberEntries entries;
    private final Freshness freshness;

    Membership(
            ReadModels readModels,
            CommissionProjection projection,
            AllCommissions commissions,
            MemberEntries entries,
            Freshness freshness) {
        documents = readModels.of(projection);
        this.commissions = commissions;
        this.entries = entries;
        this.freshness = freshness;
    }

    /** Orders: {@code name} (default). */
    public Listing<Projected<CommissionView>> commissions(Slice slice) {
        return documents.find(new Conditions().filter(), AllCommissions.ORDERS.of(slice), slice);
    }

    /** All of them, by name. */
    public List<CommissionView> everyCommission() {
        return commissions.read();
    }

    public Optional<Projected<CommissionView>> commission(String commissionId) {
        return documents.byId(commissionId);
    }

    /** Orders: {@code name} (default). */
    public Listing<MemberEntry> members(MemberFilter filter, Slice slice) {
        Order order = AllCommissions.ORDERS.of(slice);
        AsOf asOf = freshness.asOf();
        Bson mayHaveOne = new Conditions()
                .words(filter.q())
                .is(Conditions.COMMISSION, filter.commission())
                .filter();
        List<MemberEntry> members = entries.of(commissions.read(mayHaveOne)).stream()
                .filter(isMeantBy(filter))
                .toList();
        return MemberPlace.slice(members, order, slice, asOf);
    }

    /** A member of any commission. */
    public Optional<MemberEntry> member(String memberId) {
        return member(memberId, null);
    }

    /** A member of a commission, or of any. */
    public Optional<MemberEntry> member(String memberId, @Nullable String commission) {
        Bson theirs = new Conditions()
                .is(CommissionProjection.MEMBERS, memberId)
                .is(Conditions.COMMISSION, commission)
                .filter();
        return entries.of(commissions.read(theirs)).reversed().stream()
                .filter(entry -> entry.member().memberId().equals(memberId))
                .findFirst();
    }

    private static Predicate<MemberEntry> isMeantBy(MemberFilter filter) {
        List<String> asked = filter.q() == null ? List.of() : SearchTerms.asked(filter.q());
        return entry -> (filter.office() == null || entry.member().office() == filter.office())
                && (filter.inOffice() == null || entry.inOffice() == filter.inOffice())
                && SearchTerms.of(entry.member().name()).containsAll(asked);
    }
}
