package org.acuerda.query.membership;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.membership.CommissionView.Member;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Projection;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.SearchTerms;
import org.acuerda.query.search.SortKey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projection of commissions: one document per commission, with its members. */
@Component
final class CommissionProjection implements Projection<CommissionEvent, CommissionView> {

    static final String COMMISSION = "commissionId";
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
        return new Document(COMMISSION, view.commissionId())
                .append(NAME, SortKey.text(view.name()))
                .append(
                        MEMBERS,
                        view.members().stream().map(Member::memberId).distinct().toList())
                .append(Conditions.WORDS, SearchTerms.of(texts(view)));
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                Index.on(NAME), Index.on(COMMISSION, NAME), Index.on(MEMBERS, NAME), Index.on(Conditions.WORDS, NAME));
    }

    private static Stream<String> texts(CommissionView view) {
        return Stream.of(
                        Stream.of(view.name()),
                        view.aliases().stream(),
                        view.shortName().known().stream(),
                        view.formerShortNames().stream(),
                        view.members().stream().map(Member::name))
                .flatMap(text -> text);
    }
}
