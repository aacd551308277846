package org.acuerda.query.agreement;

import java.time.LocalDate;
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
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Zones;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Orders;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.provision.Provisions;
import org.acuerda.query.record.AsOfReader;
import org.acuerda.query.remark.Remarks;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.session.SessionReference;
import org.acuerda.query.session.Sessions;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries of agreements, answered from the documents of {@link AgreementProjection} and the current day. */
@Component
public final class Agreements {

    private static final Orders ORDERS = Orders.named(
            "-" + AgreementProjection.ADOPTED_ON,
            AgreementProjection.ADOPTED_ON,
            AgreementProjection.NUMBER,
            AgreementProjection.DUE_ON);

    private final AgreementProjection projection;
    private final Documents<AgreementView> documents;
    private final Sessions sessions;
    private final Provisions provisions;
    private final Remarks remarks;
    private final AsOfReader asOfReader;
    private final Freshness freshness;
    private final CommissionZones zones;

    Agreements(
            ReadModels readModels,
            AgreementProjection projection,
            Sessions sessions,
            Provisions provisions,
            Remarks remarks,
            AsOfReader asOfReader,
            Freshness freshness,
            CommissionZones zones) {
        this.projection = projection;
        documents = readModels.of(projection);
        this.sessions = sessions;
        this.provisions = provisions;
        this.remarks = remarks;
        this.asOfReader = asOfReader;
        this.freshness = freshness;
        this.zones = zones;
    }

    /** Orders: {@code adoptedOn} (default, reversed), {@code number}, {@code dueOn}. */
    public Listing<AgreementEntry> find(AgreementFilter filter, Slice slice) {
        Listing<Projected<AgreementView>> found = documents.find(conditions(filter), ORDERS.of(slice), slice);
        Map<String, SessionReference> adoptedIn = references(found.items());
        Zones now = zones.now();
        return found.map(agreement ->
                entry(agreement, now, adoptedIn.get(agreement.view().adoption().sessionId())));
    }

    public Optional<AgreementDetails> byId(String agreementId) {
        // Taken before reading, so that the answer holds at least so far.
        AsOf asOf = freshness.asOf();
        return documents.byId(agreementId).map(agreement -> {
            AgreementView view = agreement.view();
            return new AgreementDetails(
                    asOf,
                    entry(
                            agreement,
                            zones.now(),
                            references(List.of(agreement)).get(view.adoption().sessionId())),
                    provisions.withIds(AgreementProjection.provisionIds(view)),
                    remarks.about(agreementId));
        });
    }

    /**
     * These agreements as of a record of the journal, that record included, by id; those created later are missing.
     */
    public Map<String, AgreementView> at(long position, Collection<String> agreementIds) {
        return asOfReader.at(position, projection, agreementIds).values().stream()
                .map(Projected::view)
                .collect(Collectors.toMap(AgreementView::agreementId, Function.identity()));
    }

    private Bson conditions(AgreementFilter filter) {
        Conditions conditions = new Conditions()
                .words(filter.q())
                .isOneOf(AgreementProjection.STATUS, filter.status())
                .isOneOf(AgreementProjection.TYPE, filter.type())
                .is(AgreementProjection.COMMISSION, filter.commission())
                .is(AgreementProjection.SESSION, filter.session())
                .is(AgreementProjection.PROVISIONS, filter.provision())
                .is(AgreementProjection.RESPONSIBLES, filter.responsible())
                .is(AgreementProjection.PROVENANCE, filter.provenance())
                .from(AgreementProjection.ADOPTED_ON, filter.from())
                .to(AgreementProjection.ADOPTED_ON, filter.to())
                .is(AgreementProjection.OPEN, filter.open());
        return (filter.overdue() == null ? conditions : conditions.anyOf(isPast(filter.overdue()))).filter();
    }

    /** Whether the day has passed where the agreement was adopted; often it is one day everywhere. */
    private List<Conditions> isPast(boolean past) {
        Map<LocalDate, Collection<String>> days = zones.now().commissionsByToday();
        return days.entrySet().stream()
                .filter(day -> days.size() == 1 || !day.getValue().isEmpty())
                .map(day -> new Conditions()
                        .isOneOf(AgreementProjection.COMMISSION, days.size() == 1 ? null : day.getValue())
                        .isPast(AgreementProjection.OPEN_DUE_ON, past, day.getKey()))
                .toList();
    }

    private static AgreementEntry entry(
            Projected<AgreementView> agreement, Zones now, @Nullable SessionReference session) {
        AgreementView view = agreement.view();
        @Nullable LocalDate dueOn = view.earliestDueOn().orElse(null);
        boolean overdue = view.isOpen()
                && dueOn != null
                && dueOn.isBefore(now.today(view.adoption().commissionId()));
        return new AgreementEntry(
                agreement.sequence(), agreement.position(), view, view.isOpen(), overdue, dueOn, session);
    }

    private Map<String, SessionReference> references(List<Projected<AgreementView>> agreements) {
        List<String> sessionIds = agreements.stream()
                .map(agreement -> agreement.view().adoption().sessionId())
                .distinct()
                .toList();
        return sessions.references(sessionIds).stream()
                .collect(Collectors.toMap(SessionReference::sessionId, Function.identity()));
    }
}
