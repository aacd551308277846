package org.acuerda.query.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.compliance.PathProjection;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.Order;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.Passage;
import org.acuerda.query.search.Searched;
import org.acuerda.query.search.SortKey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Read model of the board and of every list of agreements: one document per agreement, joined with its paths, the
 * progress of the bodies on them, and the corrections of what it says.
 */
@Component
public final class AgreementRows implements Searched<AgreementRow> {

    /** True in every row of an agreement; left out where only events of its paths were read. */
    public static final String LISTED = "listed";

    /**
     * Order: agreements with a due day, the earliest first; then open ones without a date; then ended ones, the newest
     * first.
     */
    public static final String URGENCY = "urgency";

    /** Obliged bodies of the paths, and bodies that are responsible for a point. */
    public static final String BODIES = "bodyIds";

    /** Provisions that a path is based on. */
    public static final String PATH_PROVISIONS = "pathProvisionIds";

    /** Provisions of the agreement's own basis and of its paths. */
    public static final String ALL_PROVISIONS = "allProvisionIds";

    /** The day that lists show; those without one come last. */
    public static final String DUE_ON = "dueOn";

    /** The same day while something is still to be done. */
    public static final String OPEN_DUE_ON = "openDueOn";

    private static final String OPEN_PREFIX = "0/";
    private static final String ENDED_PREFIX = "1/";

    private final AgreementProjection agreements;
    private final AgreementRowFold fold;

    AgreementRows(AgreementProjection agreements, PathProjection paths) {
        this.agreements = agreements;
        this.fold = new AgreementRowFold(agreements, paths);
    }

    @Override
    public String name() {
        return "boardRows";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public Class<AgreementRow> view() {
        return AgreementRow.class;
    }

    @Override
    public boolean concerns(DomainEvent event) {
        return AgreementRowFold.agreementOf(event).isPresent();
    }

    @Override
    public String documentOf(DomainEvent event) {
        return AgreementRowFold.agreementOf(event).orElseThrow();
    }

    @Override
    public long nextSequence(Projected<AgreementRow> before, JournalRecord record) {
        return AgreementRowFold.newestSequence(before.view(), record.event()) + 1;
    }

    @Override
    public AgreementRow fold(@Nullable AgreementRow before, JournalRecord record) {
        return fold.fold(before == null ? AgreementRow.empty(documentOf(record.event())) : before, record);
    }

    @Override
    public Document fields(AgreementRow view) {
        @Nullable AgreementView agreement = view.agreement();
        if (agreement == null) {
            return new Document();
        }
        Optional<LocalDate> owedOn = AgreementTerms.owedOn(agreement, view.nextSteps());
        Document fields = agreements
                .fields(agreement)
                .append(DUE_ON, key(AgreementTerms.dueOn(agreement, view.nextSteps())))
                .append(OPEN_DUE_ON, key(owedOn));
        fields.append(ALL_PROVISIONS, provisionIds(view, fields));
        fields.append(Conditions.WORDS, words(view));
        return fields.append(LISTED, true)
                .append(URGENCY, urgency(agreement, owedOn))
                .append(PATH_PROVISIONS, pathProvisionIds(view).distinct().toList())
                .append(BODIES, bodyIds(view, agreement));
    }

    /** The agreement's own texts, and those that corrections put in the place of others. */
    @Override
    public List<Passage> passages(AgreementRow view) {
        return view.agreement() == null
                ? List.of()
                : List.of(AgreementProjection.passage(view.agreement())
                        .and(view.remarks().readings()));
    }

    @Override
    public Order order() {
        return Order.by(URGENCY);
    }

    @Override
    public List<String> remembered() {
        return List.of(PathInRow.MEMORY);
    }

    @Override
    public List<Index> indexes() {
        return Stream.concat(agreements.indexes().stream(), ownIndexes().stream())
                .toList();
    }

    private static List<Index> ownIndexes() {
        return List.of(
                Index.on(LISTED, URGENCY),
                Index.on(LISTED, AgreementProjection.ADOPTED_ON),
                Index.on(LISTED, AgreementProjection.NUMBER),
                Index.on(LISTED, DUE_ON),
                Index.on(OPEN_DUE_ON),
                Index.on(Conditions.COMMISSION, URGENCY),
                Index.on(Conditions.COMMISSION, OPEN_DUE_ON),
                Index.on(AgreementProjection.OPEN, URGENCY),
                Index.on(AgreementProjection.STATUS, URGENCY),
                Index.on(ALL_PROVISIONS, URGENCY),
                Index.on(AgreementProjection.RESPONSIBLES, URGENCY),
                Index.on(BODIES, URGENCY),
                Index.on(PATH_PROVISIONS, URGENCY),
                Index.on(Conditions.WORDS, URGENCY));
    }

    private static String key(Optional<LocalDate> day) {
        return day.map(SortKey::day).orElse(SortKey.NO_DAY);
    }

    private static String urgency(AgreementView agreement, Optional<LocalDate> dueOn) {
        long adopted = agreement.history().getFirst();
        return agreement.isOpen()
                ? OPEN_PREFIX + SortKey.day(dueOn, adopted)
                : ENDED_PREFIX + SortKey.dayReversed(agreement.adoption().adoptedOn(), adopted);
    }

    /** Provisions of the agreement's own basis, and of its paths where a change of the law moved them to another. */
    private static List<String> provisionIds(AgreementRow view, Document fields) {
        return Stream.concat(
                        fields.getList(AgreementProjection.PROVISIONS, String.class).stream(), pathProvisionIds(view))
                .distinct()
                .toList();
    }

    private static Stream<String> pathProvisionIds(AgreementRow view) {
        return view.paths().stream().map(PathInRow::provisionId);
    }

    private static List<String> bodyIds(AgreementRow view, AgreementView agreement) {
        Stream<String> obliged = view.paths().stream().flatMap(path -> path.bodyIds().stream());
        Stream<String> responsible = agreement.responsibles().stream()
                .filter(one -> one.kind() == Responsible.Kind.BODY)
                .map(Responsible::id);
        return Stream.concat(obliged, responsible).distinct().toList();
    }
}
