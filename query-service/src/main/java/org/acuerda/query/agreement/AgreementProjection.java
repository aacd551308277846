package org.acuerda.query.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.agreement.AgreementView.FollowUp;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Projection;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.Passage;
import org.acuerda.query.search.SortKey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projection of agreements: one document per agreement. */
@Component
public final class AgreementProjection implements Projection<AgreementEvent, AgreementView> {

    public static final String SESSION = "sessionId";
    public static final String STATUS = "status";
    public static final String TYPE = "type";
    public static final String OPEN = "open";
    public static final String PROVENANCE = "provenance";
    public static final String PROVISIONS = "provisionIds";
    public static final String RESPONSIBLES = "responsibleIds";

    /** Day of adoption, within it the order of the journal. */
    public static final String ADOPTED_ON = "adoptedOn";

    /** Place in the source's list; those of no list come last. */
    public static final String NUMBER = "number";

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<AgreementEvent> events() {
        return AgreementEvent.class;
    }

    @Override
    public Class<AgreementView> view() {
        return AgreementView.class;
    }

    @Override
    public AgreementView fold(@Nullable AgreementView before, AgreementEvent event, JournalRecord record) {
        return AgreementFold.fold(before, event, record);
    }

    @Override
    public Document fields(AgreementView view) {
        return new Document(Conditions.COMMISSION, view.adoption().commissionId())
                .append(SESSION, view.adoption().sessionId())
                .append(STATUS, view.status().name())
                .append(TYPE, view.wording().type().name())
                .append(OPEN, view.isOpen())
                .append(PROVENANCE, view.origin().provenance().name())
                .append(PROVISIONS, provisionIds(view))
                .append(RESPONSIBLES, responsibleIds(view))
                .append(
                        ADOPTED_ON,
                        SortKey.day(view.adoption().adoptedOn(), view.history().getFirst()))
                .append(NUMBER, Optional.ofNullable(view.adoption().number()).orElse(Integer.MAX_VALUE))
                .append(Conditions.WORDS, passage(view).words());
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                Index.on(ADOPTED_ON),
                Index.on(NUMBER),
                Index.on(Conditions.COMMISSION, ADOPTED_ON),
                Index.on(SESSION, ADOPTED_ON),
                Index.on(STATUS, ADOPTED_ON),
                Index.on(TYPE, ADOPTED_ON),
                Index.on(OPEN, ADOPTED_ON),
                Index.on(PROVENANCE, ADOPTED_ON),
                Index.on(PROVISIONS, ADOPTED_ON),
                Index.on(RESPONSIBLES, ADOPTED_ON),
                Index.on(Conditions.WORDS, ADOPTED_ON));
    }

    static List<String> provisionIds(AgreementView view) {
        return view.resolution().legalBasis().stream()
                .flatMap(basis -> basis.provisionId().known().stream())
                .distinct()
                .toList();
    }

    private static List<String> responsibleIds(AgreementView view) {
        return view.responsibles().stream()
                .map(Proposal.Responsible::id)
                .distinct()
                .toList();
    }

    /** What search finds of an agreement. */
    static Passage passage(AgreementView view) {
        Stream<String> council =
                Optional.ofNullable(view.course().councilAnswer())
                        .flatMap(answer -> answer.councilKey().known())
                        .stream();
        Stream<String> keys = Stream.concat(view.adoption().officialKey().known().stream(), council);
        return Passage.of(Passage.Kind.AGREEMENT, view.agreementId(), texts(view))
                .with(keys.toList());
    }

    private static Stream<String> texts(AgreementView view) {
        Stream<String> own = Stream.of(view.wording().text());
        Stream<String> citations = view.resolution().legalBasis().stream().map(Proposal.LegalBasis::citation);
        Stream<String> points = view.resolution().points().stream().flatMap(AgreementProjection::texts);
        Stream<String> reports = view.course().followUps().stream().map(FollowUp::narrative);
        return Stream.of(own, points, citations, reports).flatMap(text -> text);
    }

    private static Stream<String> texts(Point point) {
        return Stream.of(
                        Stream.of(point.number(), point.text()),
                        point.deliverable().known().stream(),
                        point.allResponsible().stream().map(Proposal.Responsible::name))
                .flatMap(text -> text);
    }
}
