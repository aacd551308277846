package org.acuerda.command.compliance;

import static org.acuerda.command.compliance.KnownPathContext.ANCHOR;
import static org.acuerda.command.compliance.KnownPathContext.INAI;
import static org.acuerda.command.compliance.KnownPathContext.IVAI;
import static org.acuerda.command.compliance.KnownPathContext.PATH;
import static org.acuerda.command.compliance.KnownPathContext.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.acuerda.command.agreement.rules.AgreementRejection;
import org.acuerda.command.compliance.BodyComplianceCommand.ContestStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ReportStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ResolveContest;
import org.acuerda.command.compliance.BodyComplianceCommand.ReturnStep;
import org.acuerda.command.compliance.BodyComplianceCommand.StartBodyTerm;
import org.acuerda.command.compliance.BodyComplianceCommand.VerifyStep;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Spellings;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.TermCalendar;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.BodyComplianceEvent.ContestResolved;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReturned;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.compliance.CompliancePathEvent.Fate;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepFate;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyComplianceRulesTest {

    private static final String ID = BodyComplianceCommand.idOf(PATH, IVAI);
    private static final Obligation OBLIGATION = new Obligation(PATH, ANCHOR, IVAI);
    private static final Evidence FILE =
            new Evidence.File("evd-1", "politica.pdf", "a".repeat(64), 10, "application/pdf");
    private static final Party LIAISON = new Party("enlace-ivai", Recorded.of(IVAI));
    private static final Party REVIEWER = new Party("revisora-inai", Recorded.of(INAI));
    private static final Party SECRETARY = new Party("secretaria", Recorded.notOnRecord());
    private static final Party COORDINATOR = new Party("coordinadora", Recorded.of("bod-osc"));
    private static final StepTerm.AfterStep AFTER_A = new StepTerm.AfterStep("stp-a", 5, Term.DayKind.BUSINESS);

    private final KnownPathContext grounds = new KnownPathContext();

    @BeforeEach
    void layOutAPath() {
        grounds.path(defined(step(1, "stp-a"), step(2, "stp-b", AFTER_A)));
    }

    @Nested
    class Reporting {

        @Test
        void isDoneByTheObligedBodyWithEvidence() {
            assertThat(decided(LIAISON, report("rep-1"))).containsExactly(reported("rep-1", 1));
        }

        @Test
        void isNotDoneByAnotherBodyNorForNone() {
            assertRefused(REVIEWER, report("rep-1"), ComplianceRejection.REPORTER_OF_ANOTHER_BODY);
            assertRefused(SECRETARY, report("rep-1"), ComplianceRejection.REPORTER_OF_ANOTHER_BODY);
        }

        /** */
        @Test
        void needsWordsAndFitEvidence() {
            assertRefused(LIAISON, report("rep-1", " ", FILE), ComplianceRejection.REPORT_WITHOUT_NARRATIVE);
            assertRefused(LIAISON, report("rep-1", "Se hizo"), ComplianceRejection.REPORT_WITHOUT_EVIDENCE);
            assertRefused(
                    LIAISON,
                    report(
                            "rep-1",
                            "Se hizo",
                            new Evidence.File("evd-2", "x.pdf", "b".repeat(64), 0, "application/pdf")),
                    AgreementRejection.EVIDENCE_INCOMPLETE);
            assertRefused(
                    LIAISON,
                    report(
                            "rep-1",
                            "Se hizo",
                            new Evidence.Link("evd-2", "javascript:x", Instant.EPOCH, Recorded.notOnRecord())),
                    AgreementRejection.LINK_INVALID);
        }

        @Test
        void neverReplacesEarlierEvidence() {
            grounds.body(reported("rep-1", 1));

            assertRefused(LIAISON, report("rep-2"), ComplianceRejection.EVIDENCE_TWICE);
            assertRefused(LIAISON, report("rep-1", "Otra vez", link("evd-2")), ComplianceRejection.REPORT_TWICE);
            assertThat(decided(LIAISON, report("rep-2", "Otra vez", link("evd-2"))))
                    .containsExactly(new StepReported(
                            ID, OBLIGATION, "stp-a", "rep-2", 1, "Otra vez", List.of(link("evd-2")), LIAISON));
        }

        @Test
        void isOverOnceVerifiedUntilTheStepChanges() {
            grounds.body(reported("rep-1", 1), verified("rep-1"));
            assertRefused(
                    LIAISON, report("rep-2", "Otra vez", link("evd-2")), ComplianceRejection.STEP_ALREADY_VERIFIED);

            grounds.path(revised(Fate.CHANGED));
            assertThat(decided(LIAISON, report("rep-2", "De nuevo", link("evd-2"))))
                    .containsExactly(new StepReported(
                            ID, OBLIGATION, "stp-a", "rep-2", 2, "De nuevo", List.of(link("evd-2")), LIAISON));
        }

        @Test
        void isStillOverWhenARevisionKeepsTheStep() {
            grounds.body(reported("rep-1", 1), verified("rep-1"));
            grounds.path(revised(Fate.KEPT));

            assertRefused(
                    LIAISON, report("rep-2", "Otra vez", link("evd-2")), ComplianceRejection.STEP_ALREADY_VERIFIED);
        }

        @Test
        void isAboutAStepOfAnOpenPathThatObligesTheBody() {
            assertRefused(
                    new Party("otra", Recorded.of("bod-otro")),
                    new ReportStep(
                            BodyComplianceCommand.idOf(PATH, "bod-otro"),
                            PATH,
                            "bod-otro",
                            "stp-a",
                            "rep-1",
                            "Se hizo",
                            List.of(FILE)),
                    ComplianceRejection.BODY_NOT_OBLIGED);
            assertRefused(
                    LIAISON,
                    new ReportStep(ID, PATH, IVAI, "stp-x", "rep-1", "Se hizo", List.of(FILE)),
                    ComplianceRejection.STEP_NOT_IN_PATH);
            grounds.path(new PathClosed(PATH, ANCHOR, Ending.MOOT, "Sin materia", "Sesión"));
            assertRefused(LIAISON, report("rep-1"), ComplianceRejection.PATH_CLOSED);
        }

        /** */
        @Test
        void goesToTheOneStreamOfTheBodyOnThePath() {
            assertRefused(
                    LIAISON,
                    new ReportStep("bcp-otro", PATH, IVAI, "stp-a", "rep-1", "Se hizo", List.of(FILE)),
                    ComplianceRejection.BODY_COMPLIANCE_ID_MISMATCH);
            assertThatExceptionOfType(AggregateNotFound.class)
                    .isThrownBy(() -> decided(
                            LIAISON,
                            new ReportStep(
                                    BodyComplianceCommand.idOf("pth-9", IVAI),
                                    "pth-9",
                                    IVAI,
                                    "stp-a",
                                    "rep-1",
                                    "Se hizo",
                                    List.of(FILE))));
        }
    }

    @Nested
    class Verifying {

        @Test
        void isDoneBySomeoneElseOfAnotherBodyAndStartsTheTermOfTheNextStep() {
            grounds.body(reported("rep-1", 1));

            assertThat(decided(REVIEWER, verify("rep-1")))
                    .containsExactly(
                            verified("rep-1"),
                            new BodyTermStarted(
                                    ID,
                                    OBLIGATION,
                                    "stp-b",
                                    AFTER_A,
                                    LocalDate.of(2026, 3, 9),
                                    TermCalendar.GENERAL_LIST,
                                    LocalDate.of(2026, 3, 17)));
        }

        /** The evening of the 9th in Mexico is the 10th in London. */
        @ParameterizedTest
        @ValueSource(strings = {"2026-03-09T21:00:00-06:00", "2026-03-10T03:00:00Z", "2026-03-10T12:00:00+09:00"})
        void startsTheTermOnTheDayWhereTheCommissionIs(String when) {
            grounds.body(reported("rep-1", 1));

            assertThat(decided(by(REVIEWER, "body-liaison", when, Provenance.LIVE), verify("rep-1")))
                    .last()
                    .isEqualTo(new BodyTermStarted(
                            ID,
                            OBLIGATION,
                            "stp-b",
                            AFTER_A,
                            LocalDate.of(2026, 3, 9),
                            TermCalendar.GENERAL_LIST,
                            LocalDate.of(2026, 3, 17)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"XXXX", "2026-03"})
        void needsItsDayWhereATermCountsFromIt(String when) {
            grounds.body(reported("rep-1", 1));

            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> decided(by(REVIEWER, "body-liaison", when, Provenance.LIVE), verify("rep-1")))
                    .satisfies(refused ->
                            assertThat(refused.rejection().code()).isEqualTo(ComplianceRejection.STEP_DAY_NEEDED));
            assertThat(decided(by(REVIEWER, "body-liaison", when, Provenance.HISTORIC), verify("rep-1")))
                    .containsExactly(verified("rep-1"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"XXXX", "2026-03", "2026-03-09"})
        void isNotHistoricOnceRecordingIsLive(String when) {
            grounds.liveSince(LocalDate.of(2026, 1, 1)).body(reported("rep-1", 1));

            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> decided(by(REVIEWER, "body-liaison", when, Provenance.HISTORIC), verify("rep-1")))
                    .satisfies(refused ->
                            assertThat(refused.rejection().code()).isEqualTo(ComplianceRejection.STEP_FACT_AFTER_LIVE));
        }

        @Test
        void isNotDoneByTheReporterNorByAnyoneOfTheObligedBody() {
            grounds.body(reported("rep-1", 1));

            assertRefused(LIAISON, verify("rep-1"), ComplianceRejection.VERIFIER_IS_REPORTER);
            assertRefused(
                    new Party("enlace-ivai", Recorded.notOnRecord()),
                    verify("rep-1"),
                    ComplianceRejection.VERIFIER_IS_REPORTER);
            assertRefused(
                    new Party("otra-persona", Recorded.of(IVAI)),
                    verify("rep-1"),
                    ComplianceRejection.VERIFIER_OF_OBLIGED_BODY);
        }

        @Test
        void isDoneByOneWhoseBodyIsOnRecord() {
            grounds.body(reported("rep-1", 1));
            Party unknown = new Party("otra-persona", Recorded.notOnRecord());

            assertRefused(unknown, verify("rep-1"), ComplianceRejection.FINDER_WITHOUT_BODY);
            assertRefused(unknown, giveBack("Motivo"), ComplianceRejection.FINDER_WITHOUT_BODY);
        }

        @Test
        void isDoneByAMemberUnderTheBodyOfTheRegister() {
            grounds.in(KnownCommission.known()).body(reported("rep-1", 1));

            assertThat(decided(new Party(KnownCommission.RAUL, Recorded.notOnRecord()), verify("rep-1")))
                    .first()
                    .isEqualTo(new StepVerified(
                            ID,
                            OBLIGATION,
                            "stp-a",
                            "rep-1",
                            new Party(KnownCommission.RAUL, Recorded.of("bod-3")),
                            Recorded.notOnRecord()));
        }

        @Test
        void isNotDoneByAMemberOfTheObligedBodyWhoSpeaksForAnother() {
            grounds.in(KnownCommission.after(
                            KnownCommission.known(), KnownCommission.admitted("mem-iris", "Iris", IVAI, true)))
                    .body(reported("rep-1", 1));

            assertRefused(
                    new Party("MEM-IRIS", Recorded.of(INAI)),
                    verify("rep-1"),
                    ComplianceRejection.VERIFIER_OF_OBLIGED_BODY);
        }

        @Test
        void isDoneByTheOfficesOfTheCommissionWithoutABody() {
            grounds.in(KnownCommission.after(
                            KnownCommission.known(),
                            new MemberRemoved(
                                    "com-1", KnownCommission.SARA, LocalDate.of(2026, 2, 1), "Acta", "Renuncia")))
                    .body(reported("rep-1", 1));

            assertThat(decided(new Party(KnownCommission.SARA, Recorded.notOnRecord()), verify("rep-1")))
                    .isNotEmpty();
        }

        @Test
        void isNotDoneByTheReporterUnderANameThatLooksAlike() {
            grounds.body(reported("rep-1", 1));

            assertRefused(
                    new Party("Enlace-IVA\u00CD", Recorded.of(INAI)),
                    verify("rep-1"),
                    ComplianceRejection.VERIFIER_IS_REPORTER);
        }

        @Test
        void isAboutTheLastReportThatWaits() {
            assertRefused(REVIEWER, verify("rep-1"), ComplianceRejection.REPORT_NOT_PENDING);
            grounds.body(reported("rep-1", 1), verified("rep-1"));
            assertRefused(REVIEWER, verify("rep-1"), ComplianceRejection.REPORT_NOT_PENDING);
        }
    }

    @Nested
    class Returning {

        @Test
        void sendsTheReportBackWithAReason() {
            grounds.body(reported("rep-1", 1));

            assertThat(decided(REVIEWER, giveBack("Falta la firma")))
                    .containsExactly(new StepReturned(ID, OBLIGATION, "stp-a", "rep-1", REVIEWER, "Falta la firma"));
        }

        @Test
        void needsAReasonAndSomeoneElse() {
            grounds.body(reported("rep-1", 1));

            assertRefused(REVIEWER, giveBack(" "), ComplianceRejection.PATH_REASON_MISSING);
            assertRefused(LIAISON, giveBack("Motivo"), ComplianceRejection.VERIFIER_IS_REPORTER);
        }
    }

    @Nested
    class Contesting {

        @Test
        void isOpenToAnyoneWithAReason() {
            assertThat(decided(LIAISON, contest(Recorded.notOnRecord(), "No es así")))
                    .containsExactly(contested(LIAISON, Recorded.notOnRecord()));
            assertRefused(LIAISON, contest(Recorded.notOnRecord(), ""), ComplianceRejection.CONTEST_REASON_MISSING);
        }

        @Test
        void isEnteredForACitizenByTheSecretaryOnly() {
            Recorded<String> citizen = Recorded.of("Una persona ciudadana");

            assertThat(decided(SECRETARY, BodyComplianceRules.SECRETARY, contest(citizen, "No es así")))
                    .containsExactly(contested(SECRETARY, citizen));
            assertRefused(
                    SECRETARY, contest(citizen, "No es así"), ComplianceRejection.CONTEST_ON_BEHALF_NEEDS_SECRETARY);
        }

        @Test
        void happensOnceUnderOneIdentifier() {
            grounds.body(contested(LIAISON, Recorded.notOnRecord()));

            assertRefused(REVIEWER, contest(Recorded.notOnRecord(), "Tampoco"), ComplianceRejection.CONTEST_TWICE);
        }

        @Test
        void isResolvedOnceBySomeoneWhoIsNoParty() {
            grounds.body(reported("rep-1", 1), verified("rep-1"), contested(SECRETARY, Recorded.notOnRecord()));

            assertRefused(LIAISON, resolve(Resolution.UPHELD), ComplianceRejection.RESOLVER_IS_PARTY);
            assertRefused(REVIEWER, resolve(Resolution.UPHELD), ComplianceRejection.RESOLVER_IS_PARTY);
            assertRefused(SECRETARY, resolve(Resolution.UPHELD), ComplianceRejection.RESOLVER_IS_PARTY);
            List<BodyComplianceEvent> resolved = decided(COORDINATOR, resolve(Resolution.UPHELD));
            assertThat(resolved)
                    .containsExactly(new ContestResolved(
                            ID, OBLIGATION, "stp-a", "con-1", Resolution.UPHELD, COORDINATOR, "Motivo"));
            grounds.body(resolved.getFirst());
            assertRefused(COORDINATOR, resolve(Resolution.DISMISSED), ComplianceRejection.CONTEST_ALREADY_RESOLVED);
        }

        @Test
        void isNotResolvedByTheObligedBodyNorByThatOfTheContester() {
            grounds.body(
                    reported("rep-1", 1),
                    contested(new Party("ciudadana", Recorded.of("bod-osc")), Recorded.notOnRecord()));

            assertRefused(
                    new Party("otra-ivai", Recorded.of(IVAI)),
                    resolve(Resolution.DISMISSED),
                    ComplianceRejection.RESOLVER_OF_PARTY);
            assertRefused(
                    new Party("otra-osc", Recorded.of("bod-osc")),
                    resolve(Resolution.UPHELD),
                    ComplianceRejection.RESOLVER_OF_PARTY);
            assertRefused(
                    new Party("otra", Recorded.notOnRecord()),
                    resolve(Resolution.UPHELD),
                    ComplianceRejection.FINDER_WITHOUT_BODY);
            assertThat(decided(REVIEWER, resolve(Resolution.DISMISSED))).hasSize(1);
        }

        @Test
        void setsTheVerificationAsideWhenUpheld() {
            grounds.body(reported("rep-1", 1), verified("rep-1"), contested(SECRETARY, Recorded.notOnRecord()));
            grounds.body(decided(COORDINATOR, resolve(Resolution.UPHELD)).getFirst());

            assertThat(grounds.standing(ID).step("stp-a").isVerifiedSince(1)).isFalse();
            assertThat(decided(LIAISON, report("rep-2", "Corregido", link("evd-2"))))
                    .containsExactly(new StepReported(
                            ID, OBLIGATION, "stp-a", "rep-2", 1, "Corregido", List.of(link("evd-2")), LIAISON));
        }

        @Test
        void leavesTheVerificationWhenDismissed() {
            grounds.body(reported("rep-1", 1), verified("rep-1"), contested(SECRETARY, Recorded.notOnRecord()));
            grounds.body(decided(COORDINATOR, resolve(Resolution.DISMISSED)).getFirst());

            assertThat(grounds.standing(ID).step("stp-a").isVerifiedSince(1)).isTrue();
        }

        @Test
        void isNotResolvedWhenNobodyContested() {
            assertRefused(COORDINATOR, resolve(Resolution.UPHELD), ComplianceRejection.CONTEST_UNKNOWN);
        }
    }

    /** */
    @Nested
    class WhenARevisionSetsATerm {

        private static final StartBodyTerm START = new StartBodyTerm(ID, PATH, IVAI, "stp-b");

        @BeforeEach
        void verifyBeforeThereIsATerm() {
            grounds.path(defined(step(1, "stp-a"), step(2, "stp-b"))).body(reported("rep-1", 1), verified("rep-1"));
        }

        @Test
        void itCountsFromTheDayOfTheVerification() {
            assertThat(started()).isEmpty();
            grounds.path(revised(Fate.KEPT, AFTER_A));

            assertThat(started()).containsExactly(begun(AFTER_A, LocalDate.of(2026, 3, 17)));
            grounds.body(begun(AFTER_A, LocalDate.of(2026, 3, 17)));
            assertThat(started()).isEmpty();
        }

        @Test
        void anotherLengthCountsFromTheSameDay() {
            grounds.path(revised(Fate.KEPT, AFTER_A)).body(begun(AFTER_A, LocalDate.of(2026, 3, 17)));
            StepTerm.AfterStep longer = new StepTerm.AfterStep("stp-a", 7, Term.DayKind.BUSINESS);
            grounds.path(revised(Fate.KEPT, longer));

            assertThat(started()).containsExactly(begun(longer, LocalDate.of(2026, 3, 19)));
        }

        @Test
        void itWaitsWhereTheStepBeforeMustBeMetAgain() {
            grounds.path(revised(Fate.CHANGED, AFTER_A));

            assertThat(started()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"XXXX", "2026-03"})
        void itDoesNotRunWhereTheDayIsNotOnRecord(String when) {
            grounds.path(revised(Fate.KEPT, AFTER_A)).bodyOn(when, verified("rep-1"));

            assertThat(started()).isEmpty();
        }

        @Test
        void itDoesNotRunOnAPathThatIsClosed() {
            grounds.path(
                    revised(Fate.KEPT, AFTER_A), new PathClosed(PATH, ANCHOR, Ending.MOOT, "Sin materia", "Sesión"));

            assertThat(started()).isEmpty();
        }

        private List<BodyComplianceEvent> started() {
            return decided(new Party("acuerda", Recorded.notOnRecord()), "system", START);
        }

        private static BodyTermStarted begun(StepTerm.AfterStep term, LocalDate dueOn) {
            return new BodyTermStarted(
                    ID, OBLIGATION, "stp-b", term, LocalDate.of(2026, 3, 9), TermCalendar.GENERAL_LIST, dueOn);
        }
    }

    /** Whatever people do, and under whichever of their names and bodies, nobody finds true what they reported. */
    @Nested
    class FourEyes {

        private static final List<List<String>> PEOPLE =
                List.of(List.of("ana", "Ana", "an\u00E1"), List.of("luis", "LUIS "), List.of("eva"));
        private static final List<Recorded<String>> BODIES =
                List.of(Recorded.of(IVAI), Recorded.of(INAI), Recorded.of("bod-osc"), Recorded.notOnRecord());

        private final Random random = new Random(20_261_130);
        private int verified;

        @Test
        void holdOverAnyActs() {
            for (int story = 0; story < 300; story++) {
                KnownPathContext told = new KnownPathContext();
                told.path(defined(step(1, "stp-a"), step(2, "stp-b", AFTER_A)));
                Map<String, List<String>> reporters = new HashMap<>();
                for (int act = 0; act < 10; act++) {
                    List<String> person = any(PEOPLE);
                    act(told, new Party(any(person), any(BODIES)), anyCommand()).forEach(event -> {
                        if (event instanceof StepReported reported) {
                            reporters.put(reported.reportId(), person);
                        } else if (event instanceof StepVerified found) {
                            verified++;
                            assertThat(reporters.get(found.reportId())).isNotEqualTo(person);
                            assertThat(found.verifier().bodyId()).isNotIn(Recorded.of(IVAI), Recorded.notOnRecord());
                        }
                    });
                }
            }
            assertThat(verified).as("verified steps").isGreaterThan(20);
        }

        private List<BodyComplianceEvent> act(KnownPathContext told, Party party, BodyComplianceCommand command) {
            try {
                List<BodyComplianceEvent> events = new BodyComplianceRules(
                                told.standing(ID), told, by(party, "body-liaison", "2026-03-09", Provenance.LIVE))
                        .decide(command)
                        .events();
                told.body(events.toArray(BodyComplianceEvent[]::new));
                return events;
            } catch (Rejected rejected) {
                return List.of();
            }
        }

        private BodyComplianceCommand anyCommand() {
            String reportId = any(List.of("rep-1", "rep-2"));
            return switch (random.nextInt(3)) {
                case 0 -> report(reportId, "Se hizo", link("evd-" + random.nextInt(1000)));
                case 1 -> verify(reportId);
                default -> giveBack("Motivo");
            };
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }

    private static ReportStep report(String reportId) {
        return report(reportId, "Se hizo", FILE);
    }

    private static ReportStep report(String reportId, String narrative, Evidence... evidence) {
        return new ReportStep(ID, PATH, IVAI, "stp-a", reportId, narrative, List.of(evidence));
    }

    private static VerifyStep verify(String reportId) {
        return new VerifyStep(ID, PATH, IVAI, "stp-a", reportId, Recorded.notOnRecord());
    }

    private static ReturnStep giveBack(String reason) {
        return new ReturnStep(ID, PATH, IVAI, "stp-a", "rep-1", reason);
    }

    private static ContestStep contest(Recorded<String> onBehalfOf, String reason) {
        return new ContestStep(ID, PATH, IVAI, "stp-a", "con-1", onBehalfOf, reason, List.of());
    }

    private static ResolveContest resolve(Resolution resolution) {
        return new ResolveContest(ID, PATH, IVAI, "stp-a", "con-1", resolution, "Motivo");
    }

    private static StepReported reported(String reportId, int version) {
        return new StepReported(ID, OBLIGATION, "stp-a", reportId, version, "Se hizo", List.of(FILE), LIAISON);
    }

    private static StepVerified verified(String reportId) {
        return new StepVerified(ID, OBLIGATION, "stp-a", reportId, REVIEWER, Recorded.notOnRecord());
    }

    private static StepContested contested(Party contester, Recorded<String> onBehalfOf) {
        return new StepContested(ID, OBLIGATION, "stp-a", "con-1", contester, onBehalfOf, "No es así", List.of());
    }

    private static Evidence link(String evidenceId) {
        return new Evidence.Link(
                evidenceId,
                "https://www.ivai.example.mx/politica",
                Instant.parse("2026-03-09T12:00:00Z"),
                Recorded.notOnRecord());
    }

    private static CompliancePathDefined defined(PathStep... steps) {
        return new CompliancePathDefined(
                PATH, ANCHOR, "Ruta", Recorded.notOnRecord(), List.of(steps), List.of(IVAI, INAI), "Sesión");
    }

    private static PathRevised revised(Fate fate) {
        return revised(fate, step(2, "stp-b"));
    }

    private static PathRevised revised(Fate fate, StepTerm term) {
        return revised(fate, step(2, "stp-b", term));
    }

    private static PathRevised revised(Fate fate, PathStep second) {
        return new PathRevised(
                PATH,
                ANCHOR,
                2,
                List.of(step(1, "stp-a"), second),
                List.of(new StepFate("stp-a", fate), new StepFate("stp-b", Fate.KEPT)),
                List.of(IVAI, INAI),
                "Motivo",
                "Sesión");
    }

    private List<BodyComplianceEvent> decided(Party party, BodyComplianceCommand command) {
        return decided(party, "body-liaison", command);
    }

    private List<BodyComplianceEvent> decided(Party party, String role, BodyComplianceCommand command) {
        return decided(by(party, role, "2026-03-09", Provenance.LIVE), command);
    }

    private List<BodyComplianceEvent> decided(Circumstances circumstances, BodyComplianceCommand command) {
        return Spellings.alike(circumstances, spelt -> new BodyComplianceRules(
                        grounds.standing(command.bodyComplianceId()), grounds, spelt)
                .decide(command)
                .events());
    }

    private static Circumstances by(Party party, String role, String occurredOn, Provenance provenance) {
        return new Circumstances(
                Instant.parse("2026-03-09T18:00:00Z"),
                party.actorId(),
                role,
                party.bodyId().known(),
                new EdtfDate(occurredOn),
                provenance,
                Optional.empty());
    }

    private void assertRefused(Party party, BodyComplianceCommand command, RejectionCode code) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> decided(party, command))
                .satisfies(refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }
}
