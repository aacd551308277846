package org.acuerda.query.board;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.query.agreement.AgreementProjection;
import org.acuerda.query.agreement.AgreementRow;
import org.acuerda.query.agreement.AgreementRows;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Zones;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.SessionFilterBuilder;
import org.acuerda.query.session.SessionReference;
import org.acuerda.query.session.SessionStatus;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.acuerda.query.term.BoardTerm;
import org.acuerda.query.term.Deadlines;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries of the board, answered from the documents of {@link AgreementRows} and today's date. */
@Component
public final class Board {

    private static final Orders ORDERS =
            Orders.named(AgreementRows.URGENCY, AgreementRows.URGENCY, AgreementProjection.ADOPTED_ON);

    private static final String EARLIEST_FIRST = "heldOn";
    private static final List<SessionStatus> CALLED = List.of(SessionStatus.CONVENED, SessionStatus.SECOND_CALL);

    private final Documents<AgreementRow> rows;
    private final Documents<AgreementRow> wholeRows;
    private final Deadlines deadlines;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Freshness freshness;
    private final CommissionZones zones;

    Board(
            ReadModels readModels,
            AgreementRows model,
            Deadlines deadlines,
            Sessions sessions,
            Bodies bodies,
            Freshness freshness,
            CommissionZones zones) {
        rows = readModels.of(model);
        wholeRows = readModels.whole(model);
        this.deadlines = deadlines;
        this.sessions = sessions;
        this.bodies = bodies;
        this.freshness = freshness;
        this.zones = zones;
    }

    /** Orders: {@code urgency} (default), {@code adoptedOn}. */
    public Listing<BoardEntry> find(BoardFilter filter, Slice slice) {
        Deadlines.ByCommission days = deadlines.now();
        Listing<Projected<AgreementRow>> found = rows.find(conditions(filter, days), ORDERS.of(slice), slice);
        BoardAssembler drawing = new BoardAssembler(days, adoptedIn(found.items()));
        return found.map(row -> drawing.entry(row.view()));
    }

    /** How many steps each obliged body met, over all paths that are based on a provision. */
    public ProvisionProgress progress(String provisionId) {
        AsOf asOf = freshness.asOf();
        Bson underIt =
                new Conditions().is(AgreementRows.PATH_PROVISIONS, provisionId).filter();
        ProgressCount count = new ProgressCount(provisionId);
        @Nullable String cursor = null;
        do {
            Slice slice = new Slice(null, Slice.MAX_LIMIT, cursor);
            Listing<Projected<AgreementRow>> found = wholeRows.find(underIt, ORDERS.of(slice), slice);
            found.items().forEach(row -> row.view().paths().forEach(count::add));
            cursor = found.next();
        } while (cursor != null);
        return count.progress(asOf);
    }

    /** The figures at the top of the board, for one commission or for all where none is named. */
    public BoardFigures figures(@Nullable String commission) {
        AsOf asOf = freshness.asOf();
        Deadlines.ByCommission days = deadlines.now();
        return new BoardFigures(
                asOf,
                count(BoardFilter.due(BoardTerm.OVERDUE, commission), days),
                count(BoardFilter.due(BoardTerm.WITHIN_3_DAYS, commission), days),
                count(BoardFilter.due(BoardTerm.WITHIN_10_DAYS, commission), days),
                count(BoardFilter.openOf(commission), days),
                count(BoardFilter.due(BoardTerm.WITHOUT, commission), days),
                count(BoardFilter.standing(AgreementStatus.PRESENTED, commission), days),
                nextSession(commission));
    }

    private long count(BoardFilter filter, Deadlines.ByCommission days) {
        return rows.count(conditions(filter, days));
    }

    private @Nullable SessionReference nextSession(@Nullable String commission) {
        Zones now = zones.now();
        SessionFilter called = SessionFilterBuilder.builder()
                .status(CALLED)
                .commission(commission)
                .from(now.earliestToday())
                .build();
        return sessions.find(called, new Slice(EARLIEST_FIRST, Slice.MAX_LIMIT, null)).items().stream()
                .map(session -> session.view())
                .filter(session -> !session.schedule()
                        .heldOn()
                        .isBefore(now.today(session.designation().commissionId())))
                .findFirst()
                .map(SessionView::reference)
                .orElse(null);
    }

    private Bson conditions(BoardFilter filter, Deadlines.ByCommission days) {
        Conditions conditions = new Conditions()
                .words(filter.q())
                .isOneOf(AgreementProjection.STATUS, filter.status())
                .is(Conditions.COMMISSION, filter.commission())
                .is(AgreementRows.ALL_PROVISIONS, filter.provision())
                .is(AgreementRows.BODIES, filter.body())
                .is(AgreementProjection.RESPONSIBLES, filter.responsible())
                .is(AgreementProjection.OPEN, filter.open());
        if (filter.federalEntity() != null) {
            conditions.anyOf(List.of(ofEntity(filter.federalEntity())));
        }
        if (filter.term() != null) {
            if (filter.term() == BoardTerm.WITHOUT) {
                conditions.is(AgreementProjection.OPEN, true);
            }
            conditions.anyOf(List.of(days.condition(filter.term(), AgreementRows.OPEN_DUE_ON, Conditions.COMMISSION)));
        }
        return filter.equals(BoardFilter.all())
                ? conditions.is(AgreementRows.LISTED, true).filter()
                : conditions.filter();
    }

    private Conditions ofEntity(String key) {
        Set<String> ids = bodies.find(new BodyFilter(null, null, key), Slice.most()).items().stream()
                .map(body -> body.view().bodyId())
                .collect(Collectors.toSet());
        return new Conditions().isOneOf(AgreementRows.BODIES, ids);
    }

    private Map<String, SessionReference> adoptedIn(List<Projected<AgreementRow>> found) {
        List<String> sessionIds = found.stream()
                .map(row -> row.view().known().adoption().sessionId())
                .distinct()
                .toList();
        return sessions.references(sessionIds).stream()
                .collect(Collectors.toMap(SessionReference::sessionId, Function.identity()));
    }
}
