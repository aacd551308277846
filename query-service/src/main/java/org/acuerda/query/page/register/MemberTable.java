package org.acuerda.query.page.register;

import java.util.Optional;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.MemberEntry;
import org.acuerda.query.membership.MemberFilter;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.springframework.stereotype.Component;

/** Source of the table of members. */
@Component
final class MemberTable implements ListTable<MemberEntry> {

    private final Membership membership;

    MemberTable(Membership membership) {
        this.membership = membership;
    }

    @Override
    public String address() {
        return "/integrantes";
    }

    @Override
    public Listing<MemberEntry> find(TableRequest request, Slice slice) {
        return membership.members(request.filter(MemberFilter.class), slice);
    }

    @Override
    public Columns<MemberEntry> columns(TableRequest request) {
        return Columns.<MemberEntry>of(request)
                .text("memberId", (entry, names) -> entry.member().memberId())
                .text("member", (entry, names) -> entry.member().name())
                .choice("office", CommissionEvent.Office.class, (entry, names) -> entry.member()
                        .office())
                .yesNo("hasVote", (entry, names) -> entry.member().hasVote())
                .text("memberBody", (entry, names) -> Optional.<Object>ofNullable(entry.body())
                        .orElseGet(Recorded::notOnRecord))
                .day("admittedOn", (entry, names) -> entry.member().admittedOn())
                .day("removedOn", (entry, names) -> Optional.ofNullable(
                                entry.member().removal())
                        .map(CommissionView.Removal::removedOn))
                .yesNo("inOffice", (entry, names) -> entry.inOffice())
                .text("commission", (entry, names) -> entry.commission())
                .text("commissionId", (entry, names) -> entry.commissionId())
                .page((entry, names) -> names.at(entry.member().memberId(), entry.commissionId()));
    }
}
