package org.acuerda.query.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.session.Agenda;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries of sessions, answered from the documents of {@link SessionProjection}. */
@Component
public final class Sessions {

    private static final Orders ORDERS =
            Orders.named("-" + SessionProjection.HELD_ON, SessionProjection.HELD_ON, SessionProjection.KIND);

    private final Documents<SessionView> documents;
    private final Membership membership;
    private final Remarks remarks;
    private final Freshness freshness;

    Sessions(
            ReadModels readModels,
            SessionProjection projection,
            Membership membership,
            Remarks remarks,
            Freshness freshness) {
        documents = readModels.of(projection);
        this.membership = membership;
        this.remarks = remarks;
        this.freshness = freshness;
    }

    /** Orders: {@code heldOn} (default, reversed), {@code kind}. */
    public Listing<Projected<SessionView>> find(SessionFilter filter, Slice slice) {
        Conditions conditions = new Conditions()
                .words(filter.q())
                .isOneOf(SessionProjection.KIND, filter.kind())
                .isOneOf(SessionProjection.STATUS, filter.status())
                .is(Conditions.COMMISSION, filter.commission())
                .is(SessionProjection.PROVENANCE, filter.provenance())
                .from(SessionProjection.HELD_ON, filter.from())
                .to(SessionProjection.HELD_ON, filter.to());
        return documents.find(conditions.filter(), ORDERS.of(slice), slice);
    }

    public Optional<SessionDetails> byId(String sessionId) {
        // Taken before reading, so that the answer holds at least so far.
        AsOf asOf = freshness.asOf();
        return documents
                .byId(sessionId)
                .map(session -> new SessionDetails(
                        asOf,
                        session.sequence(),
                        session.position(),
                        session.view(),
                        names(session.view()),
                        remarks.about(sessionId)));
    }

    /**
     * Matters that sessions of a commission left to a later one, until they are taken up or dropped; the oldest session
     * first.
     *
     * @param kind of the sessions; null for all
     */
    public Listing<PendingMatter> pending(String commissionId, @Nullable Kind kind) {
        AsOf asOf = freshness.asOf();
        List<SessionView> leaving = documents
                .byIds(documents.ids(new Conditions()
                        .is(Conditions.COMMISSION, commissionId)
                        .is(SessionProjection.LEAVES, true)
                        .filter()))
                .stream()
                .map(Projected::view)
                .filter(session -> kind == null || kind == session.designation().kind())
                .sorted(Comparator.comparing(session -> session.schedule().heldOn()))
                .toList();
        List<PendingMatter> left = leaving.stream()
                .flatMap(session -> session.left().stream().map(item -> new PendingMatter(session.reference(), item)))
                .toList();
        Set<Agenda.Reference> taken = takenUp(left.stream()
                .map(matter -> SessionProjection.taken(matter.matter()))
                .toList());
        List<PendingMatter> pending =
                left.stream().filter(matter -> !taken.contains(matter.matter())).toList();
        return new Listing<>(asOf, pending.size(), pending, null);
    }

    private Set<Agenda.Reference> takenUp(List<String> matters) {
        return matters.isEmpty()
                ? Set.of()
                : documents
                        .byIds(documents.ids(new Conditions()
                                .isOneOf(SessionProjection.TAKES_UP, matters)
                                .filter()))
                        .stream()
                        .flatMap(session -> session.view().takenUp().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** References to these sessions, in no order. */
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
