package org.acuerda.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.agreement.AgreementProjection;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.compliance.PathProjection;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.ReadModel;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.SortKey;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Read model of the board: one document per agreement, joined with its paths and the progress of the bodies on them.
 */
@Component
final class BoardModel implements ReadModel<BoardView> {

    /** True in every row of an agreement; left out where only events of its paths were read. */
    static final String LISTED = "listed";

    /**
     * Order: agreements with a due day, the earliest first; then open ones without a date; then ended ones, the newest
     * first.
     */
    static final String URGENCY = "urgency";

    /** Obliged bodies of the paths, and bodies that are responsible for a point. */
    static final String BODIES = "bodyIds";

    /** Provisions that a path is based on. */
    static final String PATH_PROVISIONS = "pathProvisionIds";

    private static final String OPEN_PREFIX = "0/";
    private static final String ENDED_PREFIX = "1/";

    private final AgreementProjection agreements;
    private final BoardFold fold;

    BoardModel(AgreementProjection agreements, PathProjection paths) {
        this.agreements = agreements;
        this.fold = new BoardFold(agreements, paths);
    }

    @Override
    public String name() {
        return "boardRows";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<BoardView> view() {
        return BoardView.class;
    }

    @Override
    public boolean concerns(DomainEvent event) {
        return BoardFold.agreementOf(event).isPresent();
    }

    @Override
    public String documentOf(DomainEvent event) {
        return BoardFold.agreementOf(event).orElseThrow();
    }

    @Override
    public long nextSequence(Projected<BoardView> before, JournalRecord record) {
        return BoardFold.newestSequence(before.view(), record.event()) + 1;
    }

    @Override
    public BoardView fold(@Nullable BoardView before, JournalRecord record) {
        return fold.fold(before == null ? BoardView.empty(documentOf(record.event())) : before, record);
    }

    @Override
    public Document fields(BoardView view) {
        @Nullable AgreementView agreement = view.agreement();
        if (agreement == null) {
            return new Document();
        }
        Optional<LocalDate> dueOn = view.openDueOn();
        Document fields = agreements.fields(agreement);
        fields.put(AgreementProjection.PROVISIONS, provisionIds(view, fields));
        fields.put(
                AgreementProjection.OPEN_DUE_ON, dueOn.map(LocalDate::toString).orElse(SortKey.NO_DAY));
        return fields.append(LISTED, true)
                .append(URGENCY, urgency(agreement, dueOn))
                .append(PATH_PROVISIONS, pathProvisionIds(view).distinct().toList())
                .append(BODIES, bodyIds(view, agreement));
    }

    @Override
    public List<String> remembered() {
        return List.of(PathOnBoard.MEMORY);
    }

    @Override
    public List<Index> indexes() {
        return List.of(
                Index.on(LISTED, URGENCY),
                Index.on(LISTED, AgreementProjection.ADOPTED_ON),
                Index.on(AgreementProjection.OPEN_DUE_ON),
                Index.on(AgreementProjection.COMMISSION, URGENCY),
                Index.on(AgreementProjection.COMMISSION, AgreementProjection.OPEN_DUE_ON),
                Index.on(AgreementProjection.OPEN, URGENCY),
                Index.on(AgreementProjection.STATUS, URGENCY),
                Index.on(AgreementProjection.PROVISIONS, URGENCY),
                Index.on(AgreementProjection.RESPONSIBLES, URGENCY),
                Index.on(BODIES, URGENCY),
                Index.on(PATH_PROVISIONS, URGENCY),
                Index.on(Conditions.WORDS, URGENCY));
    }

    private static String urgency(AgreementView agreement, Optional<LocalDate> dueOn) {
        long adopted = agreement.history().getFirst();
        return agreement.isOpen()
                ? OPEN_PREFIX + SortKey.day(dueOn, adopted)
                : ENDED_PREFIX + SortKey.dayReversed(agreement.adoption().adoptedOn(), adopted);
    }

    /** Provisions of the agreement's own basis, and of its paths where a change of the law moved them to another. */
    private static List<String> provisionIds(BoardView view, Document fields) {
        return Stream.concat(
                        fields.getList(AgreementProjection.PROVISIONS, String.class).stream(), pathProvisionIds(view))
                .distinct()
                .toList();
    }

    private static Stream<String> pathProvisionIds(BoardView view) {
        return view.paths().stream().map(PathOnBoard::provisionId);
    }

    private static List<String> bodyIds(BoardView view, AgreementView agreement) {
        Stream<String> obliged = view.paths().stream().flatMap(path -> path.bodyIds().stream());
        Stream<String> responsible = agreement.responsibles().stream()
                .filter(one -> one.kind() == Responsible.Kind.BODY)
                .map(Responsible::id);
        return Stream.concat(obliged, responsible).distinct().toList();
    }
}
