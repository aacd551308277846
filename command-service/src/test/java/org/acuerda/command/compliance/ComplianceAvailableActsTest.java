package org.acuerda.command.compliance;

import static org.acuerda.command.available.AskedActs.open;
import static org.acuerda.command.available.AskedActs.questions;
import static org.acuerda.command.available.AskedActs.refusal;
import static org.acuerda.command.compliance.KnownPathContext.ANCHOR;
import static org.acuerda.command.compliance.KnownPathContext.INAI;
import static org.acuerda.command.compliance.KnownPathContext.IVAI;
import static org.acuerda.command.compliance.KnownPathContext.PATH;
import static org.acuerda.command.compliance.KnownPathContext.step;
import static org.acuerda.command.compliance.KnownPathContext.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.available.AvailableActs;
import org.acuerda.command.available.UnknownIdentifiers;
import org.acuerda.command.compliance.BodyComplianceCommand.ContestStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ReportStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ResolveContest;
import org.acuerda.command.compliance.BodyComplianceCommand.ReturnStep;
import org.acuerda.command.compliance.BodyComplianceCommand.VerifyStep;
import org.acuerda.command.compliance.CompliancePathCommand.ClosePath;
import org.acuerda.command.compliance.CompliancePathCommand.ContinuePath;
import org.acuerda.command.compliance.CompliancePathCommand.DefineFromTemplate;
import org.acuerda.command.compliance.CompliancePathCommand.RemapPath;
import org.acuerda.command.compliance.CompliancePathCommand.RevisePath;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Command;
import org.acuerda.command.route.CommandRoutes;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Test of the available acts on a path, and on a body on it, answered by their rules. */
class ComplianceAvailableActsTest {

    private static final String ID = BodyComplianceCommand.idOf(PATH, IVAI);
    private static final Obligation OBLIGATION = new Obligation(PATH, ANCHOR, IVAI);
    private static final Party LIAISON = new Party("enlace-ivai", Recorded.of(IVAI));
    private static final LocalDate SUPERSEDED_ON = LocalDate.of(2025, 3, 21);

    private final KnownPathContext grounds = new KnownPathContext();

    @BeforeEach
    void layOutAPath() {
        grounds.path(new CompliancePathDefined(
                PATH,
                ANCHOR,
                "Ruta",
                Recorded.notOnRecord(),
                steps(step(1, "stp-a"), step(2, "stp-b")),
                List.of(IVAI, INAI),
                "Sesión 1"));
    }

    @Nested
    class OfAPath {

        @Test
        void asksAboutEveryActButItsDefinition() {
            assertThat(ofPath().answers())
                    .extracting(AvailableActs.Answer::act)
                    .containsAll(new ComplianceRoutes()
                            .compliancePaths().list().stream()
                                    .filter(act -> !act.creates())
                                    .<Class<? extends Command>>map(CommandRoutes.Route::command)
                                    .filter(act -> !act.equals(DefineFromTemplate.class))
                                    .toList());
        }

        @Test
        void isRevisedOrClosedWhileNothingIsUpForDecision() {
            assertThat(open(ofPath())).containsExactlyInAnyOrder(RevisePath.class, ClosePath.class);
            assertThat(refusal(ofPath(), ContinuePath.class)).contains("NO_DECISION_PENDING");
            assertThat(refusal(ofPath(), RemapPath.class)).contains("NO_DECISION_PENDING");
        }

        @Test
        void namesEachSuccessorItCouldHangFrom() {
            grounds.superseded(ANCHOR.provisionId(), "prv-50", "prv-51")
                    .inForce("prv-50")
                    .superseded("prv-51");
            grounds.path(new PathDecisionRequired(PATH, ANCHOR, List.of("prv-50", "prv-51"), SUPERSEDED_ON, "DOF"));

            assertThat(refusal(ofPath(), ContinuePath.class)).isEmpty();
            assertThat(refusal(ofPath(), RemapPath.class, "prv-50")).isEmpty();
            assertThat(refusal(ofPath(), RemapPath.class, "prv-51")).contains("PROVISION_ALREADY_SUPERSEDED");
        }

        @Test
        void doesNotAskForASuccessorThatThereIsNot() {
            grounds.superseded(ANCHOR.provisionId());
            grounds.path(new PathDecisionRequired(PATH, ANCHOR, List.of(), SUPERSEDED_ON, "DOF"));

            assertThat(questions(ofPath())).noneMatch(question -> question.startsWith("RemapPath"));
        }

        @Test
        void isLeftAloneOnceClosed() {
            grounds.path(new PathClosed(PATH, ANCHOR, Ending.MOOT, "Sin materia", "Sesión 2"));

            assertThat(open(ofPath())).isEmpty();
            assertThat(refusal(ofPath(), RevisePath.class)).contains("PATH_CLOSED");
        }

        private AvailableActs ofPath() {
            return PathAvailableActs.availableActs(PATH, ANCHOR, grounds.route(PATH), 0, grounds);
        }
    }

    @Nested
    class OfABody {

        @Test
        void isTakenFromTheIdentifierAlsoWhereNothingWasSaid() {
            assertThat(BodyComplianceAvailableActs.place(ID, grounds)).hasValueSatisfying(place -> {
                assertThat(place.pathId()).isEqualTo(PATH);
                assertThat(place.bodyId()).isEqualTo(IVAI);
            });
            assertThat(BodyComplianceAvailableActs.place("bcp-pth-unknown-bod-ivai", grounds))
                    .isEmpty();
            assertThat(BodyComplianceAvailableActs.place("bcp-bod-", grounds)).isEmpty();
        }

        @Test
        void asksAboutEveryActThatIsOffered() {
            grounds.body(reported(), contested());

            assertThat(of(LIAISON).answers())
                    .extracting(AvailableActs.Answer::act)
                    .containsAll(new ComplianceRoutes()
                            .bodyCompliances().list().stream()
                                    .<Class<? extends Command>>map(CommandRoutes.Route::command)
                                    .toList());
            assertThat(questions(of(LIAISON))).doesNotHaveDuplicates();
        }

        @Test
        void reportsForItselfAndIsVerifiedByAnother() {
            Party reviewer = new Party("revisora", Recorded.of(INAI));
            assertThat(refusal(of(LIAISON), ReportStep.class, "stp-a")).isEmpty();
            assertThat(refusal(of(reviewer), ReportStep.class, "stp-a")).contains("REPORTER_OF_ANOTHER_BODY");
            assertThat(refusal(of(reviewer), VerifyStep.class, "stp-a")).contains("REPORT_NOT_PENDING");

            grounds.body(reported());

            assertThat(refusal(of(reviewer), VerifyStep.class, "stp-a")).isEmpty();
            assertThat(refusal(of(reviewer), ReturnStep.class, "stp-a")).isEmpty();
            assertThat(refusal(of(reviewer), VerifyStep.class, "stp-b")).contains("REPORT_NOT_PENDING");
            assertThat(refusal(of(LIAISON), VerifyStep.class, "stp-a")).contains("VERIFIER_IS_REPORTER");
        }

        @Test
        void isContestedByAnyoneAndTheContestDecidedByAThird() {
            Party citizen = new Party("ciudadana", Recorded.notOnRecord());
            assertThat(refusal(of(citizen), ContestStep.class, "stp-a")).isEmpty();

            grounds.body(reported(), contested());

            assertThat(refusal(of(citizen), ResolveContest.class, "cts-1")).contains("RESOLVER_IS_PARTY");
            assertThat(refusal(of(new Party("comisionada", Recorded.of("bod-osc"))), ResolveContest.class, "cts-1"))
                    .isEmpty();
        }

        private AvailableActs of(Party who) {
            Circumstances circumstances = new Circumstances(
                    Instant.parse("2026-03-20T18:00:00Z"),
                    who.actorId(),
                    "LIAISON",
                    who.bodyId().known(),
                    new EdtfDate("2026-03-09"),
                    Provenance.LIVE,
                    Optional.empty());
            BodyComplianceAvailableActs.Place place =
                    BodyComplianceAvailableActs.place(ID, grounds).orElseThrow();
            BodyComplianceState state = grounds.standing(ID);
            UnknownIdentifiers.areRefused(
                    BodyComplianceAvailableActs.samples(place, state, List.of()),
                    new BodyComplianceRules(state, grounds, circumstances)::decide);
            return BodyComplianceAvailableActs.availableActs(place, state, 0, grounds, circumstances);
        }
    }

    private static StepReported reported() {
        return new StepReported(ID, OBLIGATION, "stp-a", "rep-1", 1, "Se hizo", List.of(), LIAISON);
    }

    private static StepContested contested() {
        return new StepContested(
                ID,
                OBLIGATION,
                "stp-a",
                "cts-1",
                new Party("ciudadana", Recorded.notOnRecord()),
                Recorded.notOnRecord(),
                "No está publicada",
                List.of());
    }
}
