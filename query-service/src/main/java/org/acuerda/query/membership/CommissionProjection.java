package org.acuerda.query.membership;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.membership.CommissionView.Member;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Order;
import org.acuerda.query.projection.Projection;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.Passage;
import org.acuerda.query.search.Searched;
import org.acuerda.query.search.SortKey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projection of commissions: one document per commission, with its members. */
@Component
final class CommissionProjection implements Projection<CommissionEvent, CommissionView>, Searched<CommissionView> {

    static final String NAME = "name";
    static final String MEMBERS = "memberIds";

    @Override
    public String name() {
        return "commissions";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<CommissionEvent> events() {
        return CommissionEvent.class;
    }

    @Override
    public Class<CommissionView> view() {
        return CommissionView.class;
    }

    @Override
    public CommissionView fold(@Nullable CommissionView before, CommissionEvent event, JournalRecord record) {
        return CommissionFold.fold(before, event, record);
    }

    @Override
    public Document fields(CommissionView view) {
        return new Document(Conditions.COMMISSION, view.commissionId())
                .append(NAME, SortKey.text(view.name()))
                .append(
                        MEMBERS,
                        view.members().stream().map(Member::memberId).distinct().toList())
                .append(Conditions.WORDS, words(view));
    }

    @Override
    public List<Passage> passages(CommissionView view) {
        Passage own = Passage.of(
                Passage.Kind.COMMISSION,
                view.commissionId(),
                Stream.of(Stream.of(view.name()), view.aliases().stream(), shortNames(view))
                        .flatMap(names -> names));
        Stream<Passage> members = view.members().stream()
                .map(member -> Passage.of(Passage.Kind.MEMBER, member.memberId(), Stream.of(member.name())));
        return Stream.concat(Stream.of(own), members).distinct().toList();
    }

    @Override
    public Order order() {
        return Order.by(NAME);
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                Index.on(NAME),
                Index.on(Conditions.COMMISSION, NAME),
                Index.on(MEMBERS, NAME),
                Index.on(Conditions.WORDS, NAME));
    }

    private static Stream<String> shortNames(CommissionView view) {
        return Stream.concat(view.shortName().known().stream(), view.formerShortNames().stream());
    }
}
