package org.acuerda.query.board;

import static org.acuerda.query.Folds.shown;
import static org.acuerda.query.board.BoardStory.LIVE;
import static org.acuerda.query.board.BoardStory.OTHER;
import static org.acuerda.query.board.BoardStory.POLICY;
import static org.acuerda.query.board.BoardStory.REPORT;
import static org.acuerda.query.board.BoardStory.cancelled;
import static org.acuerda.query.board.BoardStory.contested;
import static org.acuerda.query.board.BoardStory.reported;
import static org.acuerda.query.board.BoardStory.resolved;
import static org.acuerda.query.board.BoardStory.returned;
import static org.acuerda.query.board.BoardStory.termBegun;
import static org.acuerda.query.board.BoardStory.verified;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.Journal;
import org.acuerda.query.Questions;
import org.acuerda.query.agreement.AgreementStatus;
import org.acuerda.query.agreement.AgreementTerms;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.board.ProvisionProgress.Met;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.term.BoardTerm;
import org.acuerda.query.term.TermSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

class BoardTest {

    private static final String NOON_OF_20_MARCH = "2026-03-20T18:00:00Z";

    private final MongoEngine engine;
    private final List<Questions> asked = new ArrayList<>();

    BoardTest(MongoEngine engine) {
        this.engine = engine;
    }

    @AfterEach
    void close() {
        asked.forEach(Questions::close);
    }

    @OnBothEngines
    void beginsWithWhatIsDueFirstAndEndsWithWhatNeedsNothing() {
        assertThat(ids(board(BoardStory.journal()), BoardFilter.all()))
                .containsExactly(LIVE, "agr-4", "agr-5", "agr-3", "agr-2", "agr-1");
    }

    @OnBothEngines
    void isReadSliceBySliceAlsoByDayOfAdoption() {
        Board board = board(BoardStory.journal());
        List<String> read = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Listing<BoardEntry> slice = board.find(BoardFilter.all(), new Slice("-adoptedOn", 4, cursor));
            slice.items().forEach(entry -> read.add(entry.agreementId()));
            cursor = slice.next();
        } while (cursor != null);

        assertThat(read).containsExactly(LIVE, "agr-5", "agr-4", "agr-3", "agr-2", "agr-1");
    }

    @OnBothEngines
    void isFoundByEachQuestion() {
        Board board = board(BoardStory.journal());

        assertThat(ids(board, asked().q("rutas").build())).containsExactly(LIVE, "agr-4");
        assertThat(ids(board, BoardFilter.standing(AgreementStatus.NOT_ON_RECORD, null)))
                .containsExactly("agr-4");
        assertThat(ids(board, BoardFilter.openOf(Informe.COMMISSION))).containsExactly("agr-4");
        assertThat(ids(board, asked().provision(Informe.ARTICLE_56).build())).containsExactly("agr-4");
        assertThat(ids(board, asked().body(OTHER).build())).containsExactly("agr-4");
        assertThat(ids(
                        board,
                        asked().body("bod-019a2f40-6c00-7000-8000-000000000030").build()))
                .containsExactly(LIVE);
        assertThat(ids(board, asked().federalEntity("30").build())).containsExactly("agr-4");
        assertThat(ids(board, asked().federalEntity("01").build())).isEmpty();
        assertThat(ids(
                        board,
                        asked().responsible("mem-019a2f40-6c00-7000-8000-000000000004")
                                .build()))
                .containsExactly(LIVE);
    }

    @OnBothEngines
    void countsBusinessDaysToTheStoredDateFromToday() {
        Board board = board(BoardStory.journal());

        assertThat(shown(entry(board, LIVE).urgency().due()))
                .isEqualTo(new BoardEntry.Due(day("2026-03-20"), true, 0, "LFT-74"));
        assertThat(shown(entry(board, "agr-4").urgency().due()))
                .isEqualTo(new BoardEntry.Due(day("2026-03-31"), false, 7, "LFT-74"));
        assertThat(ids(board, due(BoardTerm.WITHIN_3_DAYS))).containsExactly(LIVE);
        assertThat(ids(board, due(BoardTerm.WITHIN_10_DAYS))).containsExactly(LIVE, "agr-4");
        assertThat(ids(board, due(BoardTerm.OVERDUE))).isEmpty();
        assertThat(ids(board, due(BoardTerm.LATER))).isEmpty();
        assertThat(ids(board, due(BoardTerm.WITHOUT))).isEmpty();
    }

    @OnBothEngines
    void isOverdueTheDayAfterWhereTheCommissionIs() {
        // Still 20 March in Mexico City, then no longer.
        assertThat(ids(board(BoardStory.journal(), "2026-03-21T05:59:59Z"), due(BoardTerm.OVERDUE)))
                .isEmpty();
        Board board = board(BoardStory.journal(), "2026-03-23T18:00:00Z");

        assertThat(ids(board, due(BoardTerm.OVERDUE))).containsExactly(LIVE);
        assertThat(entry(board, LIVE).urgency().term()).isEqualTo(BoardTerm.OVERDUE);
        assertThat(shown(entry(board, LIVE).urgency().due()).businessDaysLeft()).isEqualTo(-1);
    }

    @OnBothEngines
    void countsByTheCalendarThatEachCommissionHas() {
        CalendarVersion holyWeek = new CalendarVersion(
                "2026-bis",
                "America/Mexico_City",
                CalendarVersion.Basis.LFT_74,
                List.of(new CalendarVersion.NonWorkingDay(
                        day("2026-03-23"), day("2026-03-27"), Recorded.notOnRecord())),
                List.of(),
                "Sesión 1",
                true);
        Journal journal = BoardStory.journal()
                .live("2026-03-06", Contracts.event("commission.established.v1"))
                .live("2026-03-06", new CalendarAdopted(Informe.COMMISSION, holyWeek, day("2026-01-01")));
        Board board = board(journal);

        assertThat(shown(entry(board, "agr-4").urgency().due()))
                .isEqualTo(new BoardEntry.Due(day("2026-03-31"), false, 2, "2026-bis"));
        assertThat(ids(board, due(BoardTerm.WITHIN_3_DAYS))).containsExactly(LIVE, "agr-4");
        assertThat(ids(board, due(BoardTerm.LATER))).isEmpty();
    }

    @OnBothEngines
    void saysWhichBodiesAreMissing() {
        BoardEntry.PathStanding standing = entry(
                        board(BoardStory.journal(), reported(Informe.IVAI, POLICY, 1), verified(Informe.IVAI, POLICY)),
                        "agr-4")
                .paths()
                .getFirst();

        assertThat(standing.bodies()).isEqualTo(2);
        assertThat(shown(standing.next())).satisfies(next -> {
            assertThat(next.stepId()).isEqualTo(POLICY);
            assertThat(next.dueOn()).isEqualTo("2026-03-31");
            assertThat(next.missing()).containsExactly(OTHER);
            assertThat(next.counts()).isEqualTo(Map.of(StepMark.VERIFIED, 1L, StepMark.NONE, 1L));
        });
    }

    @OnBothEngines
    void isDueWhenItsFirstMissingBodyIs() {
        Board board = board(
                BoardStory.journal(),
                reported(Informe.IVAI, POLICY, 1),
                verified(Informe.IVAI, POLICY),
                termBegun(Informe.IVAI, REPORT, day("2026-03-16")));

        assertThat(shown(entry(board, "agr-4").urgency().due()).on()).isEqualTo("2026-03-16");
        assertThat(shown(entry(board, "agr-4").paths().getFirst().next()).stepId())
                .isEqualTo(REPORT);
        assertThat(ids(board, due(BoardTerm.OVERDUE))).containsExactly("agr-4");
    }

    @OnBothEngines
    void marksABodyAsItsOwnPageDoes() {
        assertThat(marks(reported(Informe.IVAI, POLICY, 1))).containsEntry(StepMark.REPORTED, 1L);
        assertThat(marks(reported(Informe.IVAI, POLICY, 1), returned(Informe.IVAI, POLICY)))
                .containsEntry(StepMark.RETURNED, 1L);
        DomainEvent[] disputed = {
            reported(Informe.IVAI, POLICY, 1), verified(Informe.IVAI, POLICY), contested(Informe.IVAI, POLICY)
        };
        assertThat(marks(disputed)).containsEntry(StepMark.CONTESTED, 1L);
        assertThat(marks(disputed[0], disputed[1], disputed[2], resolved(Informe.IVAI, POLICY, Resolution.DISMISSED)))
                .containsEntry(StepMark.VERIFIED, 1L);
        assertThat(marks(disputed[0], disputed[1], disputed[2], resolved(Informe.IVAI, POLICY, Resolution.UPHELD)))
                .containsEntry(StepMark.RETURNED, 1L);
    }

    @OnBothEngines
    void asksNothingMoreOfWhatHasEnded() {
        Board closed = board(
                BoardStory.journal(),
                new PathClosed(BoardStory.PATH, BoardStory.ANCHOR, Ending.MOOT, "Ya no", "Sesión 2"));
        assertThat(entry(closed, "agr-4").paths().getFirst().next()).isNull();
        assertThat(ids(closed, due(BoardTerm.WITHOUT))).containsExactly("agr-4");

        Board cancelled = board(BoardStory.journal(), cancelled("agr-4"));
        assertThat(entry(cancelled, "agr-4").urgency().due()).isNull();
        assertThat(entry(cancelled, "agr-4").urgency().term()).isNull();
        assertThat(ids(cancelled, BoardFilter.openOf(null))).containsExactly(LIVE);
    }

    @OnBothEngines
    void showsTheLastReportThatSaidSomething() {
        Board board = board(
                BoardStory.journal(),
                followedUp(ReportedStatus.IN_PROGRESS, "fup-1"),
                followedUp(ReportedStatus.NO_CHANGE, "fup-2"));
        Board silent = board(BoardStory.journal(), followedUp(ReportedStatus.NO_CHANGE, "fup-3"));

        assertThat(shown(entry(board, LIVE).lastFollowUp()).followUpId()).isEqualTo("fup-1");
        assertThat(entry(silent, LIVE).lastFollowUp()).isNull();
    }

    @OnBothEngines
    void takesTheDayOfAStepForAPointWithoutOne() {
        AgreementTerms terms = entry(board(BoardStory.journal()), "agr-4").terms();

        assertThat(terms.whole().facts().source()).isEqualTo(TermSource.PATH_STEP);
        assertThat(terms.steps()).singleElement().satisfies(step -> {
            assertThat(step.stepNumber()).isEqualTo(1);
            assertThat(step.missing()).containsExactly(Informe.IVAI, OTHER);
            assertThat(step.late()).isEmpty();
        });
    }

    @OnBothEngines
    void namesTheBodiesWhoseOwnDayHasPassed() {
        AgreementTerms terms = entry(
                        board(
                                BoardStory.journal(),
                                reported(Informe.IVAI, POLICY, 1),
                                verified(Informe.IVAI, POLICY),
                                termBegun(Informe.IVAI, REPORT, day("2026-03-16"))),
                        "agr-4")
                .terms();

        assertThat(terms.steps()).singleElement().satisfies(step -> {
            assertThat(step.missing()).containsExactly(Informe.IVAI, OTHER);
            assertThat(step.late()).containsExactly(Informe.IVAI);
        });
    }

    @OnBothEngines
    void showsNoRowBeforeTheFirstEventOfTheAgreement() {
        Journal journal = Journal.of("2026-03-05", Contracts.event("agreement.adopted.v1"), BoardStory.path());

        assertThat(ids(board(journal), BoardFilter.all())).containsExactly(LIVE);
    }

    @OnBothEngines
    void countsWhatEachBodyMetUnderAProvision() {
        Board board = board(BoardStory.journal(), reported(Informe.IVAI, POLICY, 1), verified(Informe.IVAI, POLICY));

        ProvisionProgress progress = board.progress(Informe.ARTICLE_56);
        assertThat(progress.paths()).isEqualTo(1);
        assertThat(progress.steps())
                .containsExactly(
                        new ProvisionProgress.Step(1, List.of("Paso 1")),
                        new ProvisionProgress.Step(2, List.of("Paso 2")));
        assertThat(progress.bodies())
                .containsExactly(
                        new ProvisionProgress.Body(Informe.IVAI, List.of(new Met(1, 1), new Met(0, 1))),
                        new ProvisionProgress.Body(OTHER, List.of(new Met(0, 1), new Met(0, 1))));
        assertThat(board.progress("prv-otra").bodies()).isEmpty();
    }

    @OnBothEngines
    void beginsWithItsFigures() {
        Journal journal = BoardStory.journal().live("2026-02-20", Contracts.event("session.convened.v1"));

        BoardFigures later = board(journal, "2026-03-23T18:00:00Z").figures(null);
        BoardFigures earlier = board(journal, "2026-03-01T18:00:00Z").figures(null);

        assertThat(later)
                .extracting("overdue", "within3Days", "within10Days", "open", "withoutTerm", "presented")
                .containsExactly(1L, 0L, 1L, 2L, 0L, 4L);
        assertThat(later.nextSession()).isNull();
        assertThat(shown(earlier.nextSession()).heldOn()).isEqualTo("2026-03-05");
    }

    private static FollowUpRecorded followedUp(ReportedStatus status, String followUpId) {
        return new FollowUpRecorded(
                LIVE, followUpId, Recorded.notOnRecord(), status, "Se informa.", List.of(), Recorded.notOnRecord());
    }

    private Map<StepMark, Long> marks(DomainEvent... events) {
        return shown(entry(board(BoardStory.journal(), events), "agr-4")
                        .paths()
                        .getFirst()
                        .next())
                .counts();
    }

    private Board board(Journal journal, DomainEvent... events) {
        return board(events.length == 0 ? journal : journal.live("2026-03-09", events), NOON_OF_20_MARCH);
    }

    private Board board(Journal journal, String now) {
        Questions questions = new Questions(engine, journal, Instant.parse(now));
        asked.add(questions);
        return questions.to(Board.class);
    }

    private static BoardEntry entry(Board board, String id) {
        return board.find(BoardFilter.all(), Slice.most()).items().stream()
                .filter(entry -> entry.agreementId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Board board, BoardFilter filter) {
        Listing<BoardEntry> found = board.find(filter, Slice.most());
        assertThat(found.total()).isEqualTo(found.items().size());
        return found.items().stream().map(BoardEntry::agreementId).toList();
    }

    private static BoardFilter due(BoardTerm term) {
        return BoardFilter.due(term, null);
    }

    private static BoardFilterBuilder asked() {
        return BoardFilterBuilder.builder();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
