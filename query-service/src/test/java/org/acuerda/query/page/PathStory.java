package org.acuerda.query.page;

import static org.acuerda.events.Recorded.notOnRecord;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
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
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.compliance.CompliancePathEvent.Fate;
import org.acuerda.events.compliance.CompliancePathEvent.ObligedBodiesContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepFate;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.ReportedBy;
import org.acuerda.events.compliance.PathStep.StepTerm;

/**
 * Test story of the compliance paths of the {@link ReportStory}: one with every mark and a change of the law to decide,
 * one that ended.
 */
public final class PathStory {

    public static final String OPEN = "pth-1";
    static final String ENDED = "pth-2";

    /** The body with a report that was verified, one that was returned and one that is contested. */
    public static final String BUSY = ReportStory.BODY;

    /** A body without a report. */
    public static final String UNREPORTED = "bod-20";

    /** A body whose name would be a formula in a spreadsheet. */
    static final String FORMULA = "bod-21";

    private static final String AUTHORITY = "la primera sesión ordinaria";
    private static final PathAnchor ANCHOR = new PathAnchor(ReportStory.COMMISSION, AgreementStory.FULFILLED, "prv-2");
    private static final PathAnchor FORMER =
            new PathAnchor(ReportStory.COMMISSION, AgreementStory.FULFILLED, ReportStory.PROVISION);
    private static final Party LIAISON = new Party("enlace-ivai", Recorded.of(BUSY));
    private static final Party REVIEWER = new Party("mem-4", Recorded.of("bod-3"));
    private static final Party SECRETARY = new Party(ReportStory.SECRETARY, notOnRecord());
    private static final StepTerm.AfterFact AFTER_NOTICE =
            new StepTerm.AfterFact(Term.Trigger.NOTIFICATION, 10, Term.DayKind.BUSINESS);
    private static final StepTerm.AfterStep AFTER_POLICY = new StepTerm.AfterStep("stp-2", 15, Term.DayKind.CALENDAR);

    private PathStory() {}

    /** The rest of a list that was stored in portions; here nothing was left. */
    static void continued(Journal journal) {
        journal.live(
                "2026-03-20T10:00:00-06:00",
                ReportStory.SECRETARY,
                "technical-secretary",
                new ObligedBodiesContinued(OPEN, ANCHOR, List.of()));
    }

    static void tell(Journal journal) {
        journal.live(
                "2026-03-06T11:00:00-06:00",
                ReportStory.SECRETARY,
                "technical-secretary",
                body(UNREPORTED, "Instituto de Transparencia del Estado de Aguascalientes", Recorded.of("01")),
                body(FORMULA, "=HYPERLINK(\"https://example.org\";\"Instituto\")", notOnRecord()),
                new CompliancePathDefined(
                        OPEN,
                        FORMER,
                        "Ruta de cumplimiento del artículo 56",
                        notOnRecord(),
                        List.of(steps().getFirst(), steps().get(1), dropped()),
                        List.of(BUSY, UNREPORTED),
                        AUTHORITY),
                new StepTermStarted(
                        OPEN,
                        FORMER,
                        "stp-1",
                        AFTER_NOTICE,
                        LocalDate.of(2026, 3, 6),
                        "2026-1",
                        LocalDate.of(2026, 3, 23)));
        reported(journal);
        decided(journal);
    }

    private static void reported(Journal journal) {
        journal.live(
                "2026-03-12T09:00:00-06:00",
                LIAISON.actorId(),
                "liaison",
                report("stp-1", "rep-1", "Se entregó el diagnóstico."),
                report("stp-2", "rep-2", "El Pleno aprobó la política."),
                report("stp-5", "rep-5", "Se nombró a la persona responsable."));
        journal.live(
                "2026-03-16T10:00:00-06:00",
                REVIEWER.actorId(),
                "reviewer",
                new StepVerified(id(BUSY), on(BUSY), "stp-1", "rep-1", REVIEWER, Recorded.of("Está completo.")),
                new StepVerified(id(BUSY), on(BUSY), "stp-2", "rep-2", REVIEWER, notOnRecord()),
                new BodyTermStarted(
                        id(BUSY),
                        on(BUSY),
                        "stp-3",
                        AFTER_POLICY,
                        LocalDate.of(2026, 3, 16),
                        "2026-1",
                        LocalDate.of(2026, 3, 31)));
        journal.live(
                "2026-03-18T10:00:00-06:00",
                ReportStory.SECRETARY,
                "technical-secretary",
                new StepContested(
                        id(BUSY),
                        on(BUSY),
                        "stp-2",
                        "con-1",
                        SECRETARY,
                        Recorded.of("una organización de la sociedad civil"),
                        "La política publicada no es la aprobada.",
                        List.of(new Evidence.Link(
                                "evd-21",
                                "https://example.org/politica-2",
                                ReportStory.at("2026-03-18T09:59:00-06:00"),
                                notOnRecord()))));
        journal.live(
                "2026-03-20T10:00:00-06:00",
                ReportStory.COORDINATOR,
                "coordinator",
                new ContestResolved(
                        id(BUSY),
                        on(BUSY),
                        "stp-2",
                        "con-1",
                        Resolution.UPHELD,
                        new Party(ReportStory.COORDINATOR, notOnRecord()),
                        "Los textos difieren."));
        journal.live(
                "2026-03-21T10:00:00-06:00",
                LIAISON.actorId(),
                "liaison",
                report("stp-3", "rep-3", "Se publicó en el sitio."),
                new StepContested(
                        id(BUSY),
                        on(BUSY),
                        "stp-3",
                        "con-2",
                        LIAISON,
                        notOnRecord(),
                        "La liga publicada no abre.",
                        List.of()));
    }

    private static void decided(Journal journal) {
        journal.live(
                "2026-03-25T10:00:00-06:00",
                ReportStory.SECRETARY,
                "technical-secretary",
                new PathDecisionRequired(
                        OPEN, FORMER, List.of("prv-2"), LocalDate.of(2025, 3, 21), "DOF 20 de marzo de 2025"),
                new PathRemapped(OPEN, ANCHOR, ReportStory.PROVISION, "El deber pasó a la ley nueva.", AUTHORITY),
                new PathRevised(
                        OPEN,
                        ANCHOR,
                        2,
                        steps(),
                        List.of(
                                new StepFate("stp-1", Fate.KEPT),
                                new StepFate("stp-2", Fate.KEPT),
                                new StepFate("stp-3", Fate.ADDED),
                                new StepFate("stp-4", Fate.ADDED),
                                new StepFate("stp-5", Fate.DROPPED)),
                        List.of(BUSY, UNREPORTED, FORMULA),
                        "Periodo electoral local.",
                        AUTHORITY),
                new PathDecisionRequired(OPEN, ANCHOR, List.of(), LocalDate.of(2026, 3, 24), "DOF (supuesto)"));
        journal.live(
                "2026-03-26T10:00:00-06:00",
                REVIEWER.actorId(),
                "reviewer",
                new StepReported(
                        id(FORMULA),
                        on(FORMULA),
                        "stp-1",
                        "rep-9",
                        2,
                        "Se anexa.",
                        List.of(),
                        new Party("enlace-21", Recorded.of(FORMULA))),
                new StepReturned(id(FORMULA), on(FORMULA), "stp-1", "rep-9", REVIEWER, "Falta el anexo."));
        journal.live(
                "2026-03-27T10:00:00-06:00",
                ReportStory.SECRETARY,
                "technical-secretary",
                new CompliancePathDefined(
                        ENDED,
                        FORMER,
                        "Ruta de los Lineamientos de Transparencia Proactiva",
                        Recorded.of("transparencia-proactiva"),
                        List.of(steps().getFirst()),
                        List.of(UNREPORTED),
                        AUTHORITY),
                new PathDecisionRequired(ENDED, FORMER, List.of("prv-2"), LocalDate.of(2025, 3, 21), "DOF"),
                new PathContinued(ENDED, FORMER, "Se termina lo empezado.", AUTHORITY),
                new PathClosed(ENDED, FORMER, Ending.MOOT, "Ya no hay nada que reportar.", AUTHORITY));
    }

    private static List<PathStep> steps() {
        return List.of(
                step(1, "stp-1", "Diagnóstico de la situación", Recorded.of(AFTER_NOTICE), 1),
                step(
                        2,
                        "stp-2",
                        "Política aprobada por el Pleno",
                        Recorded.of(new StepTerm.OnDate(LocalDate.of(2026, 4, 30))),
                        3),
                step(3, "stp-3", "Política publicada y notificada", Recorded.of(AFTER_POLICY), 1),
                step(4, "stp-4", "Informe a la Comisión", notOnRecord(), 1));
    }

    private static PathStep dropped() {
        return step(3, "stp-5", "Nombramiento de la persona responsable", notOnRecord(), 1);
    }

    private static PathStep step(int number, String id, String title, Recorded<StepTerm> term, int weight) {
        return new PathStep(
                id,
                number,
                title,
                title + ", con lo que pide la ley.",
                number == 4 ? ReportedBy.GUARANTOR_FOR_ITS_SUBJECTS : ReportedBy.OBLIGED_BODY,
                "Acta o liga del Pleno",
                term,
                weight,
                "Lineamientos de Transparencia Proactiva, numeral " + number,
                number != 3);
    }

    private static BodyEvent body(String id, String name, Recorded<String> entity) {
        return new BodyEvent.BodyRegistered(
                id, BodyEvent.Kind.GUARANTOR, name, notOnRecord(), false, entity, notOnRecord(), "Directorio");
    }

    private static StepReported report(String stepId, String reportId, String narrative) {
        return new StepReported(
                id(BUSY),
                on(BUSY),
                stepId,
                reportId,
                1,
                narrative,
                List.of(new Evidence.File(
                        "evd-" + reportId, "acta-" + reportId + ".pdf", ReportStory.HASH, 48_213, "application/pdf")),
                LIAISON);
    }

    private static String id(String bodyId) {
        return "bcp-" + OPEN + "-" + bodyId;
    }

    private static Obligation on(String bodyId) {
        return new Obligation(OPEN, FORMER, bodyId);
    }
}
