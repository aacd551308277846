package org.acuerda.query.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.membership.CommissionView.Member;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.remark.Remarks;
import org.acuerda.query.search.Conditions;
import org.springframework.stereotype.Component;

/** Answers from the documents of {@link SessionProjection}. */
@Component
class StoredSessions implements Sessions {

    private static final Orders ORDERS =
            Orders.named("-" + SessionProjection.HELD_ON, SessionProjection.HELD_ON, SessionProjection.KIND);

    private final Documents<SessionView> documents;
    private final Membership membership;
    private final Remarks remarks;

    StoredSessions(ReadModels readModels, SessionProjection projection, Membership membership, Remarks remarks) {
        documents = readModels.of(projection);
        this.membership = membership;
        this.remarks = remarks;
    }

    @Override
    public Listing<Projected<SessionView>> find(SessionFilter filter, Slice slice) {
        Conditions conditions = new Conditions()
                .words(filter.q())
                .isOneOf(SessionProjection.KIND, filter.kind())
                .isOneOf(SessionProjection.STATUS, filter.status())
                .is(SessionProjection.COMMISSION, filter.commission())
                .is(SessionProjection.PROVENANCE, filter.provenance())
                .from(SessionProjection.HELD_ON, filter.from())
                .to(SessionProjection.HELD_ON, filter.to());
        return documents.find(conditions.filter(), ORDERS.of(slice), slice);
    }

    @Override
    public Optional<SessionDetails> byId(String sessionId) {
        return documents
                .byId(sessionId)
                .map(session -> new SessionDetails(session, names(session.view()), remarks.about(sessionId)));
    }

    @Override
    public List<SessionReference> references(Collection<String> sessionIds) {
        return documents.byIds(sessionIds).stream()
                .map(session -> session.view().reference())
                .toList();
    }

    private List<SessionDetails.NamedPerson> names(SessionView view) {
        List<Member> members = membership
                .commission(view.designation().commissionId())
                .map(commission -> commission.view().members())
                .orElse(List.of());
        return ParticipantIds.in(view).named(members);
    }
}
