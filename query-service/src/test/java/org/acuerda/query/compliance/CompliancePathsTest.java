package org.acuerda.query.compliance;

import static org.acuerda.query.Folds.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.BodyComplianceEvent.ContestResolved;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReturned;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.compliance.CompliancePathEvent.Fate;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepFate;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.ReportedBy;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.query.Journal;
import org.acuerda.query.Questions;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.compliance.BodyProgressView.FindingKind;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.term.TermSource;

class CompliancePathsTest {

    private static final Instant NOW = Instant.parse("2026-04-01T18:00:00Z");
    private static final PathAnchor ANCHOR = new PathAnchor("com-1", "agr-4", "prv-56-2015");
    private static final String IVAI = "bod-ivai";
    private static final String ITEA = "bod-itea";
    private static final Party LIAISON = new Party("enlace", Recorded.of(IVAI));
    private static final Party REVIEWER = new Party("revisora", Recorded.of(ITEA));
    private static final Party SECRETARY = new Party("secretaria", Recorded.notOnRecord());
    private static final StepTerm.AfterStep AFTER_A = new StepTerm.AfterStep("stp-a", 5, Term.DayKind.BUSINESS);

    private final MongoEngine engine;

    CompliancePathsTest(MongoEngine engine) {
        this.engine = engine;
    }

    /** */
    @OnBothEngines
    void drawsBodiesInTheOrderOfTheirEntitiesAndStepsWithTheirMarks() {
        ComplianceMatrix matrix =
                matrix(story().live("2026-03-09", reported("stp-a", "rep-1"), verified("stp-a", "rep-1"))
                        .live("2026-03-10", reported("stp-b", "rep-2")));

        assertThat(matrix.rows()).extracting(ComplianceMatrix.Row::bodyId).containsExactly(ITEA, IVAI);
        assertThat(marks(matrix, IVAI)).containsExactly(StepMark.VERIFIED, StepMark.REPORTED);
        assertThat(marks(matrix, ITEA)).containsExactly(StepMark.NONE, StepMark.NONE);
        assertThat(matrix.metByStep()).isEqualTo(Map.of("stp-a", 1, "stp-b", 0));
    }

    @OnBothEngines
    void derivesThePercentageFromTheWeightsOfWhatWasVerified() {
        ComplianceMatrix matrix =
                matrix(story().live("2026-03-09", reported("stp-a", "rep-1"), verified("stp-a", "rep-1")));

        // One step of weight 3 met, out of (3 + 1) for each of two bodies.
        assertThat(matrix.percent()).isEqualTo(37);
    }

    @OnBothEngines
    void showsTheGravestMarkFirst() {
        Journal contested =
                story().live("2026-03-09", reported("stp-a", "rep-1"), verified("stp-a", "rep-1"), contested("stp-a"));
        assertThat(marks(matrix(contested), IVAI)).startsWith(StepMark.CONTESTED);
        assertThat(marks(matrix(contested.live("2026-03-10", resolved(Resolution.DISMISSED))), IVAI))
                .startsWith(StepMark.VERIFIED);
        Journal returned = story().live("2026-03-09", reported("stp-a", "rep-1"), returned("rep-1"));
        assertThat(marks(matrix(returned), IVAI)).startsWith(StepMark.RETURNED);
    }

    @OnBothEngines
    void setsAsideWhatAnUpheldContestWasAbout() {
        Journal journal = story().live(
                        "2026-03-09", reported("stp-a", "rep-1"), verified("stp-a", "rep-1"), contested("stp-a"))
                .live("2026-03-10", resolved(Resolution.UPHELD));

        try (Questions questions = new Questions(engine, journal, NOW)) {
            CompliancePaths paths = questions.to(CompliancePaths.class);
            BodyProgressView.StepStanding step = paths.standing("pth-1", IVAI)
                    .orElseThrow()
                    .view()
                    .step("stp-a")
                    .orElseThrow();
            assertThat(shown(step.reports().getFirst().finding()).kind()).isEqualTo(FindingKind.SET_ASIDE);
            assertThat(shown(step.contests().getFirst().resolution()).reason()).isEqualTo("Motivo");
            assertThat(step.mark(1)).isEqualTo(StepMark.RETURNED);
        }
    }

    @OnBothEngines
    void saysWhatIsOverdueToday() {
        ComplianceMatrix matrix = matrix(story().live(
                        "2026-03-09",
                        reported("stp-a", "rep-1"),
                        verified("stp-a", "rep-1"),
                        new BodyTermStarted(
                                id(),
                                obligation(),
                                "stp-b",
                                AFTER_A,
                                LocalDate.of(2026, 3, 9),
                                "2026",
                                LocalDate.of(2026, 3, 17))));

        ComplianceMatrix.Cell running = cells(matrix, IVAI).get(1);
        assertThat(running.dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(running.overdue()).isTrue();
        assertThat(cells(matrix, IVAI).get(0).overdue()).isFalse();
        assertThat(cells(matrix, ITEA).get(0).overdue()).isTrue();
        assertThat(cells(matrix, ITEA).get(1).dueOn()).isNull();
    }

    /** The verification began no term, because there was none; from when it runs is not on record. */
    @OnBothEngines
    void doesNotSayThatATermWaitsForAFactThatHappenedBeforeIt() {
        ComplianceMatrix matrix =
                matrix(story().live("2026-03-09", reported("stp-a", "rep-1"), verified("stp-a", "rep-1")));

        assertThat(cells(matrix, IVAI).get(1).dueOn()).isNull();
        assertThat(cells(matrix, IVAI).get(1).undated()).isEqualTo(TermSource.FACT_BEFORE_TERM);
        assertThat(cells(matrix, ITEA).get(1).undated()).isEqualTo(TermSource.NOT_BEGUN);
        assertThat(cells(matrix, ITEA).get(0).undated()).isNull();
    }

    @OnBothEngines
    void forgetsABodysDateOnceTheTermIsAnother() {
        LocalDate fixed = LocalDate.of(2026, 4, 30);
        ComplianceMatrix matrix = matrix(story().live(
                        "2026-03-09",
                        new BodyTermStarted(
                                id(),
                                obligation(),
                                "stp-b",
                                AFTER_A,
                                LocalDate.of(2026, 3, 9),
                                "2026",
                                LocalDate.of(2026, 3, 17)))
                .live(
                        "2026-03-20",
                        new PathRevised(
                                "pth-1",
                                ANCHOR,
                                2,
                                List.of(
                                        step(1, "stp-a", "Algo", 1, Recorded.notOnRecord()),
                                        step(2, "stp-b", "Algo", 1, Recorded.of(new StepTerm.OnDate(fixed)))),
                                List.of(new StepFate("stp-a", Fate.KEPT), new StepFate("stp-b", Fate.KEPT)),
                                List.of(IVAI),
                                "Otra fecha",
                                "Sesión 2")));

        assertThat(cells(matrix, IVAI).get(1).dueOn()).isEqualTo(fixed);
        assertThat(cells(matrix, IVAI).get(1).overdue()).isFalse();
        assertThat(matrix.next().orElseThrow().dates()).containsExactly(new NextStep.DueFrom(IVAI, fixed));
    }

    @OnBothEngines
    void asksAgainForAStepThatMeansSomethingElseNow() {
        Journal journal = story().live("2026-03-09", reported("stp-a", "rep-1"), verified("stp-a", "rep-1"))
                .live(
                        "2026-03-20",
                        new PathRevised(
                                "pth-1",
                                ANCHOR,
                                2,
                                List.of(step(1, "stp-a", "Otra cosa", 3, Recorded.notOnRecord())),
                                List.of(new StepFate("stp-a", Fate.CHANGED), new StepFate("stp-b", Fate.DROPPED)),
                                List.of(IVAI),
                                "Se rehízo",
                                "Sesión 2"));

        ComplianceMatrix matrix = matrix(journal);

        assertThat(marks(matrix, IVAI)).containsExactly(StepMark.NONE);
        assertThat(matrix.view().layout().versions()).hasSize(2);
        assertThat(matrix.view().layout().versions().getFirst().steps()).hasSize(2);
        assertThat(matrix.rows()).hasSize(1);
    }

    @OnBothEngines
    void areFoundByEachQuestion() {
        Journal journal = story().live(
                        "2026-03-21",
                        new PathDecisionRequired(
                                "pth-1", ANCHOR, List.of("prv-50-2025"), LocalDate.of(2025, 3, 21), "DOF 20-03-2025"));
        try (Questions questions = new Questions(engine, journal, NOW)) {
            CompliancePaths paths = questions.to(CompliancePaths.class);
            assertThat(found(paths, PathFilter.all())).containsExactly("pth-1");
            assertThat(found(paths, PathFilter.ofAgreement("agr-4"))).containsExactly("pth-1");
            assertThat(found(paths, PathFilter.ofAgreement("agr-5"))).isEmpty();
            assertThat(found(
                            paths,
                            PathFilterBuilder.builder()
                                    .commission("com-1")
                                    .provision("prv-56-2015")
                                    .body(IVAI)
                                    .open(true)
                                    .undecided(true)
                                    .build()))
                    .containsExactly("pth-1");
            assertThat(found(paths, PathFilterBuilder.builder().undecided(false).build()))
                    .isEmpty();
            assertThat(found(paths, PathFilterBuilder.builder().open(false).build()))
                    .isEmpty();
        }
    }

    @OnBothEngines
    void keepsTheDecisionsAboutAChangeOfTheLaw() {
        PathAnchor now = new PathAnchor("com-1", "agr-4", "prv-50-2025");
        ComplianceMatrix matrix = matrix(story().live(
                        "2026-03-21",
                        new PathDecisionRequired(
                                "pth-1", ANCHOR, List.of("prv-50-2025"), LocalDate.of(2025, 3, 21), "DOF"),
                        new PathRemapped("pth-1", now, "prv-56-2015", "El deber pasó", "Sesión 2"),
                        new PathClosed("pth-1", now, Ending.MOOT, "Sin materia", "Sesión 3")));

        PathView path = matrix.view();
        assertThat(path.pending()).isNull();
        assertThat(path.anchor()).isEqualTo(now);
        assertThat(path.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.answer()).isEqualTo(PathView.Answer.REMAPPED);
            assertThat(decision.question().provisionId()).isEqualTo("prv-56-2015");
        });
        assertThat(path.isOpen()).isFalse();
        assertThat(path.history()).hasSize(4);
    }

    @OnBothEngines
    void keepsTheDecisionToContinueAndTheDecisionToClose() {
        PathView continued = decided(new PathContinued("pth-1", ANCHOR, "Se termina lo empezado", "Sesión 2"));
        PathView closed = decided(new PathClosed("pth-1", ANCHOR, Ending.MOOT, "Sin materia", "Sesión 2"));

        assertThat(continued.isOpen()).isTrue();
        assertThat(continued.anchor()).isEqualTo(ANCHOR);
        assertThat(continued.decisions())
                .extracting(PathView.Decision::answer, PathView.Decision::reason, PathView.Decision::authority)
                .containsExactly(tuple(PathView.Answer.CONTINUED, "Se termina lo empezado", "Sesión 2"));
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.decisions())
                .extracting(PathView.Decision::answer, PathView.Decision::reason, PathView.Decision::authority)
                .containsExactly(tuple(PathView.Answer.CLOSED, "Sin materia", "Sesión 2"));
    }

    /** The path after its provision was superseded and the given decision was made. */
    private PathView decided(CompliancePathEvent answer) {
        return matrix(story().live(
                                "2026-03-21",
                                new PathDecisionRequired(
                                        "pth-1", ANCHOR, List.of("prv-50-2025"), LocalDate.of(2025, 3, 21), "DOF"),
                                answer))
                .view();
    }

    @OnBothEngines
    void showTheProgressOfABodyOnAllOfThem() {
        Journal journal = story().live("2026-03-09", reported("stp-a", "rep-1"), verified("stp-a", "rep-1"));
        try (Questions questions = new Questions(engine, journal, NOW)) {
            CompliancePaths paths = questions.to(CompliancePaths.class);

            assertThat(paths.ofBody(IVAI, Slice.most()).items()).singleElement().satisfies(standing -> {
                assertThat(standing.pathId()).isEqualTo("pth-1");
                assertThat(standing.met()).isEqualTo(1);
                assertThat(standing.cells())
                        .extracting(ComplianceMatrix.Cell::mark)
                        .containsExactly(StepMark.VERIFIED, StepMark.NONE);
            });
            assertThat(paths.ofBody("bod-unknown", Slice.most()).items()).isEmpty();
        }
    }

    private static Journal story() {
        return Journal.of(
                "2026-03-05",
                body(IVAI, "Instituto Veracruzano", "30"),
                body(ITEA, "Instituto de Aguascalientes", "01"),
                new CompliancePathDefined(
                        "pth-1",
                        ANCHOR,
                        "Ruta del artículo 56",
                        Recorded.notOnRecord(),
                        List.of(
                                step(
                                        1,
                                        "stp-a",
                                        "Política",
                                        3,
                                        Recorded.of(new StepTerm.OnDate(LocalDate.of(2026, 3, 31)))),
                                step(2, "stp-b", "Informe", 1, Recorded.of(AFTER_A))),
                        List.of(IVAI, ITEA),
                        "Sesión 1"));
    }

    private static BodyEvent body(String bodyId, String name, String federalEntity) {
        return new BodyEvent.BodyRegistered(
                bodyId,
                BodyEvent.Kind.GUARANTOR,
                name,
                Recorded.notOnRecord(),
                false,
                Recorded.of(federalEntity),
                Recorded.notOnRecord(),
                "Fuente");
    }

    private static PathStep step(int number, String stepId, String due, int weight, Recorded<StepTerm> term) {
        return new PathStep(
                stepId, number, due, due, ReportedBy.OBLIGED_BODY, "Documento", term, weight, "Fuente", true);
    }

    private static String id() {
        return "bcp-pth-1-" + IVAI;
    }

    private static Obligation obligation() {
        return new Obligation("pth-1", ANCHOR, IVAI);
    }

    private static StepReported reported(String stepId, String reportId) {
        return new StepReported(id(), obligation(), stepId, reportId, 1, "Se hizo", List.of(), LIAISON);
    }

    private static StepVerified verified(String stepId, String reportId) {
        return new StepVerified(id(), obligation(), stepId, reportId, REVIEWER, Recorded.notOnRecord());
    }

    private static StepReturned returned(String reportId) {
        return new StepReturned(id(), obligation(), "stp-a", reportId, REVIEWER, "Falta la firma");
    }

    private static StepContested contested(String stepId) {
        return new StepContested(
                id(), obligation(), stepId, "con-1", SECRETARY, Recorded.of("Una persona"), "No es así", List.of());
    }

    private static ContestResolved resolved(Resolution resolution) {
        return new ContestResolved(id(), obligation(), "stp-a", "con-1", resolution, SECRETARY, "Motivo");
    }

    private ComplianceMatrix matrix(Journal journal) {
        try (Questions questions = new Questions(engine, journal, NOW)) {
            return questions.to(CompliancePaths.class).matrix("pth-1").orElseThrow();
        }
    }

    private static List<ComplianceMatrix.Cell> cells(ComplianceMatrix matrix, String bodyId) {
        return matrix.rows().stream()
                .filter(row -> row.bodyId().equals(bodyId))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    private static List<StepMark> marks(ComplianceMatrix matrix, String bodyId) {
        return cells(matrix, bodyId).stream().map(ComplianceMatrix.Cell::mark).toList();
    }

    private static List<String> found(CompliancePaths paths, PathFilter filter) {
        return paths.find(filter, Slice.most()).items().stream()
                .map(path -> path.view().pathId())
                .toList();
    }
}
