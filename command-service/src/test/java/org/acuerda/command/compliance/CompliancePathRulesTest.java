package org.acuerda.command.compliance;

import static org.acuerda.command.compliance.KnownPathContext.ANCHOR;
import static org.acuerda.command.compliance.KnownPathContext.INAI;
import static org.acuerda.command.compliance.KnownPathContext.IVAI;
import static org.acuerda.command.compliance.KnownPathContext.PATH;
import static org.acuerda.command.compliance.KnownPathContext.step;
import static org.acuerda.command.compliance.KnownPathContext.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.acuerda.command.compliance.CompliancePathCommand.ClosePath;
import org.acuerda.command.compliance.CompliancePathCommand.ContinuePath;
import org.acuerda.command.compliance.CompliancePathCommand.DefineCompliancePath;
import org.acuerda.command.compliance.CompliancePathCommand.DefineFromTemplate;
import org.acuerda.command.compliance.CompliancePathCommand.RemapPath;
import org.acuerda.command.compliance.CompliancePathCommand.RequireDecision;
import org.acuerda.command.compliance.CompliancePathCommand.RevisePath;
import org.acuerda.command.compliance.CompliancePathCommand.StartStepTerms;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.TermCalendar;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;
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
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompliancePathRulesTest {

    private static final String AUTHORITY = "Sesión ordinaria 1";
    private static final LocalDate SUPERSEDED_ON = LocalDate.of(2025, 3, 21);

    private final KnownPathContext grounds = new KnownPathContext();

    @Nested
    class Defining {

        @Test
        void hangsAPathFromAnAgreementAndAProvision() {
            List<PathStep> steps = steps(step(1, "stp-a"), step(2, "stp-b"));

            assertThat(decided(define(steps)))
                    .containsExactly(new CompliancePathDefined(
                            PATH, ANCHOR, "Ruta", Recorded.notOnRecord(), steps, List.of(IVAI, INAI), AUTHORITY));
        }

        @Test
        void takesTheSevenStepsOfTheTemplateWithTheirSources() {
            CompliancePathDefined defined = (CompliancePathDefined) decided(new DefineFromTemplate(
                            PATH, ANCHOR, "Ruta", "lgtaip-2015-articulo-56", List.of(IVAI), AUTHORITY))
                    .getFirst();

            assertThat(defined.templateId()).isEqualTo(Recorded.of("lgtaip-2015-articulo-56"));
            assertThat(defined.steps()).hasSize(7).allSatisfy(step -> assertThat(step.source())
                    .isNotBlank());
            assertThat(defined.steps().stream().filter(PathStep::verified).map(PathStep::number))
                    .containsExactly(1, 2, 6);
        }

        @Test
        void obligesTheThirtyThreeGuarantorsOfAnAgreementAtOnce() {
            List<String> guarantors = IntStream.rangeClosed(0, 32)
                    .mapToObj("bod-garante-%02d"::formatted)
                    .toList();

            assertThat(decided(new DefineFromTemplate(
                            PATH, ANCHOR, "Ruta", "lgtaip-2015-articulo-56", guarantors, AUTHORITY)))
                    .singleElement()
                    .isInstanceOfSatisfying(CompliancePathDefined.class, defined -> {
                        assertThat(defined.anchor().agreementId()).isEqualTo("agr-4");
                        assertThat(defined.bodyIds()).hasSize(33).isEqualTo(guarantors);
                        assertThat(defined.steps()).hasSize(7);
                    });
        }

        @Test
        void isDueOnTheDayOfTheAdoptionAtTheEarliest() {
            StepTerm.OnDate early = new StepTerm.OnDate(LocalDate.of(2026, 3, 1));
            StepTerm.OnDate due = new StepTerm.OnDate(LocalDate.of(2026, 3, 2));

            assertRefused(define(steps(step(1, "stp-a", early))), ComplianceRejection.STEP_DUE_BEFORE_ADOPTION);
            assertThat(decided(define(steps(step(1, "stp-a", due))))).hasSize(1);
            grounds.path(defined(step(1, "stp-a", early), step(2, "stp-b")));
            assertThat(decided(revise(steps(step(1, "stp-a", early))))).hasSize(1);
            assertRefused(
                    revise(steps(step(1, "stp-a", early), step(2, "stp-b", early))),
                    ComplianceRejection.STEP_DUE_BEFORE_ADOPTION);
        }

        @Test
        void startsATermWhoseFactHasHappenedAlready() {
            grounds.happened(Term.Trigger.NOTIFICATION, LocalDate.of(2018, 8, 30));
            StepTerm.AfterFact term = new StepTerm.AfterFact(Term.Trigger.NOTIFICATION, 10, Term.DayKind.BUSINESS);

            assertThat(decided(define(steps(step(1, "stp-a", term)))))
                    .element(1)
                    .isEqualTo(new StepTermStarted(
                            PATH,
                            ANCHOR,
                            "stp-a",
                            term,
                            LocalDate.of(2018, 8, 30),
                            TermCalendar.GENERAL_LIST,
                            LocalDate.of(2018, 9, 13)));
        }

        /** */
        @Test
        void needsAnAgreementThatIsKnownFollowedAndOpen() {
            grounds.informative();
            assertRefused(define(steps(step(1, "stp-a"))), ComplianceRejection.AGREEMENT_NOT_FOLLOWED);
            KnownPathContext endedGrounds = new KnownPathContext().ended();
            assertRefused(endedGrounds, define(steps(step(1, "stp-a"))), ComplianceRejection.AGREEMENT_HAS_ENDED);
            assertUnknown(define(new PathAnchor("com-1", "agr-unknown", "prv-56-2015"), steps(step(1, "stp-a"))));
            assertUnknown(define(new PathAnchor("com-2", "agr-4", "prv-56-2015"), steps(step(1, "stp-a"))));
        }

        /** */
        @Test
        void needsAProvisionThatTheAgreementCites() {
            grounds.inForce("prv-other");

            assertRefused(
                    define(new PathAnchor("com-1", "agr-4", "prv-other"), steps(step(1, "stp-a"))),
                    ComplianceRejection.PROVISION_NOT_IN_LEGAL_BASIS);
            assertUnknown(define(new PathAnchor("com-1", "agr-4", "prv-unknown"), steps(step(1, "stp-a"))));
        }

        @Test
        void happensOnce() {
            grounds.path(defined(step(1, "stp-a")));

            assertThatExceptionOfType(AggregateExists.class).isThrownBy(() -> decided(define(steps(step(1, "stp-a")))));
        }

        @Test
        void refusesATemplateNobodyKnows() {
            assertRefused(
                    new DefineFromTemplate(PATH, ANCHOR, "Ruta", "otra", List.of(IVAI), AUTHORITY),
                    ComplianceRejection.TEMPLATE_UNKNOWN);
        }

        /** */
        @Test
        void refusesStepsThatDoNotMakeARoute() {
            assertRefused(define(steps()), ComplianceRejection.PATH_WITHOUT_STEPS);
            assertRefused(define(steps(step(1, "stp-a"), step(2, "stp-a"))), ComplianceRejection.STEP_TWICE);
            assertRefused(define(steps(step(2, "stp-a"))), ComplianceRejection.STEP_NUMBERS_NOT_IN_ORDER);
            assertRefused(
                    define(steps(step(1, "stp-a", " ", Recorded.notOnRecord()))),
                    ComplianceRejection.STEP_TEXT_MISSING);
            assertRefused(define(steps(weighing(0))), ComplianceRejection.STEP_WEIGHT_TOO_SMALL);
            assertRefused(
                    define(steps(step(
                            1, "stp-a", new StepTerm.AfterFact(Term.Trigger.PUBLICATION, 0, Term.DayKind.BUSINESS)))),
                    ComplianceRejection.STEP_TERM_OUT_OF_RANGE);
            assertRefused(
                    define(steps(step(1, "stp-a", new StepTerm.AfterStep("stp-b", 5, Term.DayKind.BUSINESS)))),
                    ComplianceRejection.STEP_TERM_AFTER_LATER_STEP);
        }

        /** */
        @Test
        void refusesBodiesThatAreNoneOrTwice() {
            assertRefused(define(steps(step(1, "stp-a")), List.of()), ComplianceRejection.PATH_WITHOUT_BODIES);
            assertRefused(define(steps(step(1, "stp-a")), List.of(IVAI, IVAI)), ComplianceRejection.BODY_TWICE);
        }

        @Test
        void refusesAPathThatNobodyDecided() {
            assertRefused(
                    new DefineCompliancePath(PATH, ANCHOR, "Ruta", steps(step(1, "stp-a")), List.of(IVAI), " "),
                    ComplianceRejection.PATH_AUTHORITY_MISSING);
        }

        private PathStep weighing(int weight) {
            PathStep step = step(1, "stp-a");
            return new PathStep(
                    step.stepId(),
                    step.number(),
                    step.title(),
                    step.due(),
                    step.reportedBy(),
                    step.evidenceKind(),
                    step.term(),
                    weight,
                    step.source(),
                    step.verified());
        }
    }

    @Nested
    class Revising {

        /** */
        @Test
        void makesTheNextVersionAndSaysWhatBecameOfEachStep() {
            grounds.path(defined(step(1, "stp-a"), step(2, "stp-b"), step(3, "stp-c")));
            List<PathStep> revised =
                    steps(step(1, "stp-b"), step(2, "stp-c", "Otra cosa", Recorded.notOnRecord()), step(3, "stp-d"));

            assertThat(decided(revise(revised)))
                    .containsExactly(new PathRevised(
                            PATH,
                            ANCHOR,
                            2,
                            revised,
                            List.of(
                                    new StepFate("stp-a", Fate.DROPPED),
                                    new StepFate("stp-b", Fate.KEPT),
                                    new StepFate("stp-c", Fate.CHANGED),
                                    new StepFate("stp-d", Fate.ADDED)),
                            List.of(IVAI, INAI),
                            "Cambió el plan",
                            AUTHORITY));
        }

        @Test
        void doesNotMoveTheDateOfAStepThatStays() {
            StepTerm.AfterFact term = new StepTerm.AfterFact(Term.Trigger.PUBLICATION, 5, Term.DayKind.BUSINESS);
            grounds.happened(Term.Trigger.PUBLICATION, LocalDate.of(2018, 3, 8)).path(defined(step(1, "stp-a", term)));

            assertThat(decided(revise(steps(step(1, "stp-a", term), step(2, "stp-b")))))
                    .containsExactly(new PathRevised(
                            PATH,
                            ANCHOR,
                            2,
                            steps(step(1, "stp-a", term), step(2, "stp-b")),
                            List.of(new StepFate("stp-a", Fate.KEPT), new StepFate("stp-b", Fate.ADDED)),
                            List.of(IVAI, INAI),
                            "Cambió el plan",
                            AUTHORITY));
            assertThat(decided(revise(steps(step(
                            1, "stp-a", new StepTerm.AfterFact(Term.Trigger.PUBLICATION, 10, Term.DayKind.BUSINESS))))))
                    .element(1)
                    .isInstanceOfSatisfying(StepTermStarted.class, started -> assertThat(started.dueOn())
                            .isEqualTo(LocalDate.of(2018, 3, 23)));
        }

        /** */
        @Test
        void needsAChangeAReasonAndAnAuthority() {
            grounds.path(defined(step(1, "stp-a")));

            assertRefused(revise(steps(step(1, "stp-a"))), ComplianceRejection.PATH_UNCHANGED);
            assertRefused(
                    new RevisePath(PATH, steps(step(1, "stp-b")), List.of(IVAI), "", AUTHORITY),
                    ComplianceRejection.PATH_REASON_MISSING);
            assertRefused(
                    new RevisePath(PATH, steps(step(1, "stp-b")), List.of(IVAI), "Motivo", ""),
                    ComplianceRejection.PATH_AUTHORITY_MISSING);
        }

        @Test
        void isNotDoneToAPathThatIsClosedOrUnknown() {
            assertUnknown(revise(steps(step(1, "stp-a"))));
            grounds.path(
                    defined(step(1, "stp-a")), new PathClosed(PATH, ANCHOR, Ending.MOOT, "Sin materia", AUTHORITY));
            assertRefused(revise(steps(step(1, "stp-b"))), ComplianceRejection.PATH_CLOSED);
        }
    }

    @Nested
    class WhenTheProvisionIsSuperseded {

        /** */
        @Test
        void isUpForDecisionOnce() {
            grounds.path(defined(step(1, "stp-a")));
            PathDecisionRequired required =
                    new PathDecisionRequired(PATH, ANCHOR, List.of("prv-50-2025"), SUPERSEDED_ON, "DOF");

            assertThat(decided(require())).containsExactly(required);
            grounds.path(required);
            assertThat(decided(require())).isEmpty();
            grounds.path(new PathContinued(PATH, ANCHOR, "Noveno transitorio", AUTHORITY));
            assertThat(decided(require())).isEmpty();
        }

        @Test
        void isNotUpForDecisionWhenClosedOrHangingFromAnother() {
            grounds.path(
                    defined(step(1, "stp-a")), new PathClosed(PATH, ANCHOR, Ending.MOOT, "Sin materia", AUTHORITY));
            assertThat(decided(require())).isEmpty();
            KnownPathContext remapped = new KnownPathContext()
                    .path(
                            defined(step(1, "stp-a")),
                            new PathRemapped(
                                    PATH,
                                    new PathAnchor("com-1", "agr-4", "prv-50-2025"),
                                    ANCHOR.provisionId(),
                                    "Motivo",
                                    AUTHORITY));
            assertThat(decided(remapped, require())).isEmpty();
        }

        /** */
        @Test
        void goesOnUnderTheOldRuleOrUnderAnother() {
            grounds.inForce("prv-50-2025").path(defined(step(1, "stp-a")), required());

            assertThat(decided(new ContinuePath(PATH, "Noveno transitorio", AUTHORITY)))
                    .containsExactly(new PathContinued(PATH, ANCHOR, "Noveno transitorio", AUTHORITY));
            assertThat(decided(new RemapPath(PATH, "prv-50-2025", "El deber pasó", AUTHORITY)))
                    .containsExactly(new PathRemapped(
                            PATH,
                            new PathAnchor("com-1", "agr-4", "prv-50-2025"),
                            ANCHOR.provisionId(),
                            "El deber pasó",
                            AUTHORITY));
        }

        @Test
        void isNotDecidedWithoutAQuestion() {
            grounds.path(defined(step(1, "stp-a")));

            assertRefused(new ContinuePath(PATH, "Motivo", AUTHORITY), ComplianceRejection.NO_DECISION_PENDING);
        }

        @Test
        void isRemappedOnlyToAnotherProvisionInForce() {
            grounds.superseded("prv-old").path(defined(step(1, "stp-a")), required());

            assertRefused(
                    new RemapPath(PATH, ANCHOR.provisionId(), "Motivo", AUTHORITY),
                    ComplianceRejection.PROVISION_IS_THE_SAME);
            assertRefused(
                    new RemapPath(PATH, "prv-old", "Motivo", AUTHORITY),
                    ComplianceRejection.PROVISION_ALREADY_SUPERSEDED);
            assertUnknown(new RemapPath(PATH, "prv-unknown", "Motivo", AUTHORITY));
        }

        private PathDecisionRequired required() {
            return new PathDecisionRequired(PATH, ANCHOR, List.of("prv-50-2025"), SUPERSEDED_ON, "DOF");
        }

        private RequireDecision require() {
            return new RequireDecision(PATH, ANCHOR.provisionId(), List.of("prv-50-2025"), SUPERSEDED_ON, "DOF");
        }
    }

    @Nested
    class Closing {

        private static final Party REPORTER = new Party("enlace", Recorded.of(IVAI));
        private static final Party VERIFIER = new Party("revisora", Recorded.of(INAI));

        @ParameterizedTest
        @EnumSource(Ending.class)
        void happensWhenEveryBodyHasEveryStepVerified(Ending ending) {
            grounds.path(forOneBody(step(1, "stp-a"))).body(reported(), verified());

            assertThat(decided(new ClosePath(PATH, ending, "Motivo", AUTHORITY)))
                    .containsExactly(new PathClosed(PATH, ANCHOR, ending, "Motivo", AUTHORITY));
        }

        @Test
        void isNotACompletionWhileAStepIsOnlyReported() {
            grounds.path(forOneBody(step(1, "stp-a"))).body(reported());

            assertRefused(
                    new ClosePath(PATH, Ending.COMPLETED, "Motivo", AUTHORITY), ComplianceRejection.PATH_NOT_COMPLETE);
        }

        @Test
        void isNotACompletionWhileAContestIsOpen() {
            grounds.path(forOneBody(step(1, "stp-a")))
                    .body(
                            reported(),
                            verified(),
                            new BodyComplianceEvent.StepContested(
                                    idOf(),
                                    obligation(),
                                    "stp-a",
                                    "con-1",
                                    VERIFIER,
                                    Recorded.notOnRecord(),
                                    "No",
                                    List.of()));

            assertRefused(
                    new ClosePath(PATH, Ending.COMPLETED, "Motivo", AUTHORITY), ComplianceRejection.PATH_NOT_COMPLETE);
        }

        @Test
        void asMootNeedsNothingButAReasonAndAnAuthority() {
            grounds.path(defined(step(1, "stp-a")));

            assertThat(decided(new ClosePath(PATH, Ending.MOOT, "Sin materia", AUTHORITY)))
                    .containsExactly(new PathClosed(PATH, ANCHOR, Ending.MOOT, "Sin materia", AUTHORITY));
            assertRefused(new ClosePath(PATH, Ending.MOOT, " ", AUTHORITY), ComplianceRejection.PATH_REASON_MISSING);
            assertRefused(new ClosePath(PATH, Ending.MOOT, "Motivo", " "), ComplianceRejection.PATH_AUTHORITY_MISSING);
        }

        private BodyComplianceEvent reported() {
            return new BodyComplianceEvent.StepReported(
                    idOf(), obligation(), "stp-a", "rep-1", 1, "Se hizo", List.of(), REPORTER);
        }

        private BodyComplianceEvent verified() {
            return new BodyComplianceEvent.StepVerified(
                    idOf(), obligation(), "stp-a", "rep-1", VERIFIER, Recorded.notOnRecord());
        }

        private static String idOf() {
            return BodyComplianceCommand.idOf(PATH, IVAI);
        }

        private static Obligation obligation() {
            return new Obligation(PATH, ANCHOR, IVAI);
        }

        private static CompliancePathDefined forOneBody(PathStep step) {
            return new CompliancePathDefined(
                    PATH, ANCHOR, "Ruta", Recorded.notOnRecord(), List.of(step), List.of(IVAI), AUTHORITY);
        }
    }

    @Nested
    class WhenAFactHappens {

        private final StepTerm.AfterFact term =
                new StepTerm.AfterFact(Term.Trigger.SESSION_END, 30, Term.DayKind.BUSINESS);

        @Test
        void startsTheTermsThatCountFromItOnce() {
            grounds.path(defined(step(1, "stp-a", term), step(2, "stp-b")));
            StepTermStarted started = started(LocalDate.of(2018, 8, 30), LocalDate.of(2018, 10, 11));

            assertThat(decided(happened(LocalDate.of(2018, 8, 30)))).containsExactly(started);
            grounds.path(started);
            assertThat(decided(happened(LocalDate.of(2018, 8, 30)))).isEmpty();
            assertThat(decided(happened(LocalDate.of(2018, 8, 31))))
                    .containsExactly(started(LocalDate.of(2018, 8, 31), LocalDate.of(2018, 10, 12)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2018-08-30T21:00:00-06:00",
                    "2018-08-31T03:00:00Z",
                    "2018-08-31T12:00:00+09:00",
                    "2018-08-30"
                })
        void takesTheDayWhereTheCommissionIs(String when) {
            grounds.path(defined(step(1, "stp-a", term)));

            assertThat(decided(happened(when)))
                    .containsExactly(started(LocalDate.of(2018, 8, 30), LocalDate.of(2018, 10, 11)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2018-08", "XXXX"})
        void startsNoneWithoutADay(String when) {
            grounds.path(defined(step(1, "stp-a", term)));

            assertThat(decided(happened(when))).isEmpty();
        }

        private StepTermStarted started(LocalDate triggeredOn, LocalDate dueOn) {
            return new StepTermStarted(PATH, ANCHOR, "stp-a", term, triggeredOn, TermCalendar.GENERAL_LIST, dueOn);
        }

        private StartStepTerms happened(String when) {
            return new StartStepTerms(PATH, Term.Trigger.SESSION_END, new EdtfDate(when));
        }

        private StartStepTerms happened(LocalDate day) {
            return happened(day.toString());
        }
    }

    private static CompliancePathDefined defined(PathStep... steps) {
        return new CompliancePathDefined(
                PATH, ANCHOR, "Ruta", Recorded.notOnRecord(), List.of(steps), List.of(IVAI, INAI), AUTHORITY);
    }

    private static DefineCompliancePath define(List<PathStep> steps) {
        return define(ANCHOR, steps);
    }

    private static DefineCompliancePath define(PathAnchor anchor, List<PathStep> steps) {
        return new DefineCompliancePath(PATH, anchor, "Ruta", steps, List.of(IVAI, INAI), AUTHORITY);
    }

    private static DefineCompliancePath define(List<PathStep> steps, List<String> bodyIds) {
        return new DefineCompliancePath(PATH, ANCHOR, "Ruta", steps, bodyIds, AUTHORITY);
    }

    private static RevisePath revise(List<PathStep> steps) {
        return new RevisePath(PATH, steps, List.of(IVAI, INAI), "Cambió el plan", AUTHORITY);
    }

    private List<CompliancePathEvent> decided(CompliancePathCommand command) {
        return decided(grounds, command);
    }

    private static List<CompliancePathEvent> decided(KnownPathContext grounds, CompliancePathCommand command) {
        return new CompliancePathRules(grounds.route(command.pathId()), grounds)
                .decide(command)
                .events();
    }

    private void assertRefused(CompliancePathCommand command, ComplianceRejection code) {
        assertRefused(grounds, command, code);
    }

    private static void assertRefused(
            KnownPathContext grounds, CompliancePathCommand command, ComplianceRejection code) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> decided(grounds, command))
                .satisfies(refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }

    private void assertUnknown(CompliancePathCommand command) {
        assertThatExceptionOfType(AggregateNotFound.class).isThrownBy(() -> decided(command));
    }
}
