package org.acuerda.query.board;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.Term;
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
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.ReportedBy;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.Journal;

/**
 * Journal of the board's tests: the report's journal with a path on its fourth agreement, and an agreement of 5 March
 * 2026 due on the 20th.
 */
final class BoardStory {

    static final String LIVE = "agr-019a2f40-6c00-7000-8000-000000000020";
    static final String PATH = "pth-1";
    static final String POLICY = "stp-1";
    static final String REPORT = "stp-2";
    static final String OTHER = "bod-orfis";
    static final PathAnchor ANCHOR = new PathAnchor(Informe.COMMISSION, "agr-4", Informe.ARTICLE_56);

    private static final StepTerm.AfterStep AFTER_POLICY = new StepTerm.AfterStep(POLICY, 5, Term.DayKind.BUSINESS);
    private static final Party LIAISON = new Party("enlace", Recorded.of(Informe.IVAI));
    private static final Party REVIEWER = new Party("mem-4", Recorded.of("bod-3"));
    private static final Party SECRETARY = new Party("mem-2", Recorded.notOnRecord());

    private BoardStory() {}

    static Journal journal() {
        return Informe.journal()
                .live(
                        "2026-03-05",
                        Contracts.event("agreement.adopted.v1"),
                        Contracts.event("agreement.term-started.v1"),
                        path());
    }

    static CompliancePathDefined path() {
        return new CompliancePathDefined(
                PATH,
                ANCHOR,
                "Ruta del artículo 56",
                Recorded.notOnRecord(),
                List.of(
                        step(1, POLICY, Recorded.of(new StepTerm.OnDate(LocalDate.of(2026, 3, 31)))),
                        step(2, REPORT, Recorded.of(AFTER_POLICY))),
                List.of(Informe.IVAI, OTHER),
                "Sesión 1");
    }

    static PathStep step(int number, String stepId, Recorded<StepTerm> term) {
        return new PathStep(
                stepId, number, "Paso " + number, "Algo", ReportedBy.OBLIGED_BODY, "Acta", term, 1, "Fuente", true);
    }

    static AgreementCancelled cancelled(String agreementId) {
        return new AgreementCancelled(agreementId, AgreementEvent.Ending.CANCELLED, "Ya no hace falta", "Sesión 2");
    }

    static BodyComplianceEvent reported(String bodyId, String stepId, int pathVersion) {
        return new StepReported(
                id(bodyId), on(bodyId), stepId, "rep-" + stepId, pathVersion, "Se hizo", List.of(), LIAISON);
    }

    static BodyComplianceEvent verified(String bodyId, String stepId) {
        return new StepVerified(id(bodyId), on(bodyId), stepId, "rep-" + stepId, REVIEWER, Recorded.notOnRecord());
    }

    static BodyComplianceEvent returned(String bodyId, String stepId) {
        return new StepReturned(id(bodyId), on(bodyId), stepId, "rep-" + stepId, REVIEWER, "Falta la firma");
    }

    static BodyComplianceEvent contested(String bodyId, String stepId) {
        return new StepContested(
                id(bodyId), on(bodyId), stepId, "con-1", SECRETARY, Recorded.notOnRecord(), "No es así", List.of());
    }

    static BodyComplianceEvent resolved(String bodyId, String stepId, Resolution resolution) {
        return new ContestResolved(id(bodyId), on(bodyId), stepId, "con-1", resolution, SECRETARY, "Motivo");
    }

    static BodyComplianceEvent termBegun(String bodyId, String stepId, LocalDate dueOn) {
        return new BodyTermStarted(
                id(bodyId), on(bodyId), stepId, AFTER_POLICY, LocalDate.of(2026, 3, 9), "LFT-74", dueOn);
    }

    private static String id(String bodyId) {
        return "bcp-" + PATH + "-" + bodyId;
    }

    private static Obligation on(String bodyId) {
        return new Obligation(PATH, ANCHOR, bodyId);
    }
}
