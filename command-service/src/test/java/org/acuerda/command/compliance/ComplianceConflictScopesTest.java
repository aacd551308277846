package org.acuerda.command.compliance;

import static org.acuerda.command.compliance.KnownPathContext.ANCHOR;
import static org.acuerda.command.compliance.KnownPathContext.IVAI;
import static org.acuerda.command.compliance.KnownPathContext.PATH;
import static org.acuerda.command.compliance.KnownPathContext.step;
import static org.acuerda.command.compliance.KnownPathContext.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.compliance.BodyComplianceCommand.ContestStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ResolveContest;
import org.acuerda.command.compliance.BodyComplianceCommand.ReturnStep;
import org.acuerda.command.compliance.BodyComplianceCommand.VerifyStep;
import org.acuerda.command.compliance.CompliancePathCommand.ClosePath;
import org.acuerda.command.compliance.CompliancePathCommand.ContinuePath;
import org.acuerda.command.compliance.CompliancePathCommand.RevisePath;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.junit.jupiter.api.Test;

/** Test of which commands and events of a path, and of a body on it, conflict, and which do not. */
class ComplianceConflictScopesTest {

    private static final String ID = BodyComplianceCommand.idOf(PATH, IVAI);
    private static final Obligation OBLIGATION = new Obligation(PATH, ANCHOR, IVAI);
    private static final Party SOMEONE = new Party("alguien", Recorded.notOnRecord());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final RevisePath REVISE =
            new RevisePath(PATH, steps(step(1, "stp-a")), List.of(IVAI), "Otra fecha", "Sesión 2");

    @Test
    void aPathIsRevisedByWhoSawItAsItIsLaidOut() {
        assertMeet(
                REVISE,
                new PathRevised(
                        PATH, ANCHOR, 2, steps(step(1, "stp-a")), List.of(), List.of(IVAI), "Otra fecha", "Sesión 2"));
        assertMeet(REVISE, new PathClosed(PATH, ANCHOR, Ending.MOOT, "Sin materia", "Sesión 2"));
        assertPass(REVISE, asked());
        assertPass(
                REVISE,
                new StepTermStarted(
                        PATH,
                        ANCHOR,
                        "stp-a",
                        new StepTerm.AfterFact(Term.Trigger.NOTIFICATION, 5, Term.DayKind.BUSINESS),
                        DAY,
                        "2026",
                        DAY.plusDays(7)));
    }

    @Test
    void theDecisionAboutAProvisionIsOne() {
        assertMeet(new ContinuePath(PATH, "Transitorio", "Sesión 2"), asked());
        assertMeet(new ClosePath(PATH, Ending.MOOT, "Sin materia", "Sesión 2"), asked());
    }

    @Test
    void stepsAreApart() {
        BodyComplianceEvent verified =
                new StepVerified(ID, OBLIGATION, "stp-a", "rep-1", SOMEONE, Recorded.notOnRecord());

        assertMeet(new ReturnStep(ID, PATH, IVAI, "stp-a", "rep-1", "Falta"), verified);
        assertPass(new ReturnStep(ID, PATH, IVAI, "stp-b", "rep-2", "Falta"), verified);
    }

    @Test
    void aContestMayAlwaysBeAddedAndIsSeenByWhoVerifies() {
        ContestStep contest =
                new ContestStep(ID, PATH, IVAI, "stp-a", "cts-2", Recorded.notOnRecord(), "No se abre", List.of());

        assertPass(contest, contested());
        assertMeet(new VerifyStep(ID, PATH, IVAI, "stp-a", "rep-1", Recorded.notOnRecord()), contested());
        assertPass(resolve("cts-2"), contested());
        assertMeet(resolve("cts-1"), contested());
    }

    private static PathDecisionRequired asked() {
        return new PathDecisionRequired(PATH, ANCHOR, List.of(), DAY, "DOF");
    }

    private static StepContested contested() {
        return new StepContested(
                ID, OBLIGATION, "stp-a", "cts-1", SOMEONE, Recorded.notOnRecord(), "No está", List.of());
    }

    private static ResolveContest resolve(String contestId) {
        return new ResolveContest(ID, PATH, IVAI, "stp-a", contestId, Resolution.DISMISSED, "Sí está");
    }

    private static void assertMeet(CompliancePathCommand command, CompliancePathEvent event) {
        assertThat(new PathConflictScopes().conflicts(command, event))
                .as("%s after %s", command, event)
                .isTrue();
    }

    private static void assertPass(CompliancePathCommand command, CompliancePathEvent event) {
        assertThat(new PathConflictScopes().conflicts(command, event))
                .as("%s after %s", command, event)
                .isFalse();
    }

    private static void assertMeet(BodyComplianceCommand command, BodyComplianceEvent event) {
        assertThat(new BodyComplianceConflictScopes().conflicts(command, event))
                .as("%s after %s", command, event)
                .isTrue();
    }

    private static void assertPass(BodyComplianceCommand command, BodyComplianceEvent event) {
        assertThat(new BodyComplianceConflictScopes().conflicts(command, event))
                .as("%s after %s", command, event)
                .isFalse();
    }
}
