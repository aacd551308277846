package org.acuerda.query.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.provision.Provisions;
import org.acuerda.query.record.AsOfReader;
import org.acuerda.query.remark.Remarks;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.session.SessionReference;
import org.acuerda.query.session.Sessions;
import org.acuerda.query.term.Deadlines;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Queries of agreements, answered from the documents of {@link AgreementRows} and the current day. */
@Component
public final class Agreements {

    private static final Orders ORDERS = Orders.named(
            "-" + AgreementProjection.ADOPTED_ON,
            AgreementProjection.ADOPTED_ON,
            AgreementProjection.NUMBER,
            AgreementRows.DUE_ON);

    private final AgreementProjection projection;
    private final Documents<AgreementRow> rows;
    private final Sessions sessions;
    private final Provisions provisions;
    private final Remarks remarks;
    private final AsOfReader asOfReader;
    private final Freshness freshness;
    private final Deadlines deadlines;

    Agreements(
            ReadModels readModels,
            AgreementProjection projection,
            AgreementRows model,
            Sessions sessions,
            Provisions provisions,
            Remarks remarks,
            AsOfReader asOfReader,
            Freshness freshness,
            Deadlines deadlines) {
        this.projection = projection;
        rows = readModels.of(model);
        this.sessions = sessions;
        this.provisions = provisions;
        this.remarks = remarks;
        this.asOfReader = asOfReader;
        this.freshness = freshness;
        this.deadlines = deadlines;
    }

    /** Orders: {@code adoptedOn} (default, reversed), {@code number}, {@code dueOn}. */
    public Listing<AgreementEntry> find(AgreementFilter filter, Slice slice) {
        Deadlines.ByCommission days = deadlines.now();
        Listing<Projected<AgreementRow>> found = rows.find(conditions(filter, days), ORDERS.of(slice), slice);
        Map<String, SessionReference> adoptedIn = references(found.items());
        return found.map(row -> entry(row.view(), adoptedIn, days));
    }

    public Optional<AgreementDetails> byId(String agreementId) {
        // Taken before reading, so that the answer holds at least so far.
        AsOf asOf = freshness.asOf();
        return rows.byId(agreementId)
                .filter(row -> row.view().agreement() != null)
                .map(row -> new AgreementDetails(
                        asOf,
                        entry(row.view(), references(List.of(row)), deadlines.now()),
                        provisions.withIds(
                                AgreementProjection.provisionIds(row.view().known())),
                        remarks.about(agreementId)));
    }

    /** The paths of these agreements, in the order in which they were defined, by the agreement's id. */
    public Map<String, List<String>> pathIds(Collection<String> agreementIds) {
        return rows.byIds(agreementIds).stream()
                .map(Projected::view)
                .collect(Collectors.toMap(
                        AgreementRow::agreementId,
                        row -> row.paths().stream().map(PathInRow::pathId).toList()));
    }

    /**
     * These agreements as of a record of the journal, that record included, by id; those created later are missing.
     */
    public Map<String, AgreementView> at(long position, Collection<String> agreementIds) {
        return asOfReader.at(position, projection, agreementIds).values().stream()
                .map(Projected::view)
                .collect(Collectors.toMap(AgreementView::agreementId, Function.identity()));
    }

    private static Bson conditions(AgreementFilter filter, Deadlines.ByCommission days) {
        Conditions conditions = new Conditions()
                .words(filter.q())
                .isOneOf(AgreementProjection.STATUS, filter.status())
                .isOneOf(AgreementProjection.TYPE, filter.type())
                .is(Conditions.COMMISSION, filter.commission())
                .is(AgreementProjection.SESSION, filter.session())
                .is(AgreementProjection.PROVISIONS, filter.provision())
                .is(AgreementProjection.RESPONSIBLES, filter.responsible())
                .is(AgreementProjection.PROVENANCE, filter.provenance())
                .from(AgreementProjection.ADOPTED_ON, filter.from())
                .to(AgreementProjection.ADOPTED_ON, filter.to())
                .is(AgreementProjection.OPEN, filter.open());
        if (filter.overdue() != null) {
            conditions.anyOf(List.of(days.past(filter.overdue(), AgreementRows.OPEN_DUE_ON, Conditions.COMMISSION)));
        }
        return filter.equals(AgreementFilter.all())
                ? conditions.is(AgreementRows.LISTED, true).filter()
                : conditions.filter();
    }

    private static AgreementEntry entry(
            AgreementRow row, Map<String, SessionReference> adoptedIn, Deadlines.ByCommission days) {
        AgreementView view = row.known();
        return new AgreementEntry(
                row.agreementSequence(),
                view.history().getLast(),
                view,
                AgreementTerms.of(view, row.nextSteps(), days.of(view.adoption().commissionId())),
                adoptedIn.get(view.adoption().sessionId()));
    }

    private Map<String, SessionReference> references(List<Projected<AgreementRow>> found) {
        List<String> sessionIds = found.stream()
                .map(row -> row.view().known().adoption().sessionId())
                .distinct()
                .toList();
        return sessions.references(sessionIds).stream()
                .collect(Collectors.toMap(SessionReference::sessionId, Function.identity()));
    }
}
