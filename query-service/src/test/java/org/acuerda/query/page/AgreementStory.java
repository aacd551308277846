package org.acuerda.query.page;

import static org.acuerda.events.Recorded.notOnRecord;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementElevated;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.AgreementReopened;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.AgreementSuperseded;
import org.acuerda.events.agreement.AgreementEvent.CouncilAnswered;
import org.acuerda.events.agreement.AgreementEvent.DueDateSet;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.events.agreement.AgreementEvent.ResponsibleAssigned;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;

/**
 * Test story of the live agreements of the {@link ReportStory}: one in every state, one of them as long and hostile as
 * a text can be.
 */
public final class AgreementStory {

    public static final String FULFILLED = "agr-10";
    public static final String OVERDUE = "agr-11";
    static final String CANCELLED = "agr-12";
    static final String REVOKED = "agr-13";
    public static final String HOSTILE = "agr-14";
    static final String REPORTED = "agr-15";

    /** A text that must never run as a script and never widen a page. */
    static final String HOSTILE_TEXT = "<script>alert('x')</script> \"onmouseover=\" & ${7*7} #{secreto} "
            + "sin_espacios_".repeat(40) + " "
            + "Se aprueba lo que sigue, con todas sus consecuencias y en todos sus términos. ".repeat(230);

    private static final String REPORTER = "mem-3";
    private static final String REVIEWER = "mem-4";
    private static final String AUTHORITY = "la segunda sesión ordinaria";

    private AgreementStory() {}

    static Proposal proposal() {
        return new Proposal(
                Proposal.Type.RESOLUTIVE,
                "Se aprueba la política de datos abiertos de la Comisión y se instruye su publicación.",
                List.of(new Proposal.LegalBasis("LGTAIP, artículo 50", Recorded.of("prv-2"))),
                List.of(
                        point(
                                "pnt-10",
                                "PRIMERO",
                                new Term.AfterEvent(Term.Trigger.NOTIFICATION, 15, Term.DayKind.BUSINESS)),
                        point("pnt-11", "SEGUNDO", new Term.FixedDate(LocalDate.of(2026, 6, 30)))),
                List.of(new Proposal.Document("politica.pdf", ReportStory.HASH)),
                notOnRecord(),
                false);
    }

    static Proposal overdueProposal() {
        return new Proposal(
                Proposal.Type.RESOLUTIVE,
                "Se establece el calendario de capacitación.",
                List.of(),
                List.of(point("pnt-12", "ÚNICO", new Term.FixedDate(LocalDate.of(2026, 3, 31)))),
                List.of(),
                notOnRecord(),
                false);
    }

    private static Proposal.ResolutivePoint point(String id, String number, Term term) {
        return new Proposal.ResolutivePoint(
                id,
                number,
                "Publicar la política en el sitio de la Comisión.",
                List.of(
                        new Proposal.Responsible(Proposal.Responsible.Kind.MEMBER, "mem-3", "Ana Sofía Ruiz Ibarra"),
                        new Proposal.Responsible(Proposal.Responsible.Kind.NAMED, "nam-1", "Unidad de Tecnologías")),
                Recorded.of(term),
                Recorded.of("Política publicada"));
    }

    static void tell(Journal journal) {
        fulfilled(journal);
        journal.live(
                "2026-03-05T18:10:00-06:00",
                ReportStory.SECRETARY,
                "technical-secretary",
                LiveStory.adopted(CANCELLED, "itm-13", "vot-2", overdueProposal()),
                LiveStory.adopted(REVOKED, "itm-13", "vot-2", standing()),
                LiveStory.adopted(HOSTILE, "itm-13", "vot-2", hostile()),
                LiveStory.adopted(REPORTED, "itm-13", "vot-2", overdueProposal()));
        ended(journal);
        journal.live(
                "2026-04-02T09:30:00-06:00",
                REPORTER,
                "member",
                new FollowUpRecorded(
                        REPORTED,
                        "fup-3",
                        notOnRecord(),
                        AgreementEvent.ReportedStatus.DONE,
                        "Los cursos se impartieron.",
                        List.of(),
                        notOnRecord()),
                new FollowUpRecorded(
                        OVERDUE,
                        "fup-4",
                        Recorded.of("pnt-12"),
                        AgreementEvent.ReportedStatus.IN_PROGRESS,
                        "Falta un curso.",
                        List.of(),
                        Recorded.of(LiveStory.RUNNING)));
        journal.live(
                "2026-04-03T09:30:00-06:00",
                REVIEWER,
                "member",
                new FollowUpReviewed(OVERDUE, "fup-4", false, "No se anexó la lista de asistencia."));
    }

    private static void fulfilled(Journal journal) {
        journal.live(
                "2026-03-06T10:00:00-06:00",
                ReportStory.SECRETARY,
                "technical-secretary",
                new OfficialKeyGiven(FULFILLED, "CGATP/ORD01-05/03/2026-02"),
                new AgreementNotified(
                        FULFILLED,
                        "not-1",
                        "CGATP/041/2026",
                        List.of(new Proposal.Responsible(
                                Proposal.Responsible.Kind.MEMBER, "mem-3", "Ana Sofía Ruiz Ibarra")),
                        "correo electrónico"),
                new TermStarted(
                        FULFILLED,
                        "pnt-10",
                        Term.Trigger.NOTIFICATION,
                        LocalDate.of(2026, 3, 6),
                        new Term.AfterEvent(Term.Trigger.NOTIFICATION, 15, Term.DayKind.BUSINESS),
                        "2026-1",
                        LocalDate.of(2026, 4, 6)),
                new NoticeAcknowledged(FULFILLED, "not-1", "mem-3"),
                new AgreementPublished(FULFILLED, "sitio de la Comisión", notOnRecord()),
                new ResponsibleAssigned(
                        FULFILLED,
                        "pnt-11",
                        new Proposal.Responsible(
                                Proposal.Responsible.Kind.BODY,
                                ReportStory.BODY,
                                "Instituto de Acceso a la Información"),
                        AUTHORITY,
                        "Tiene el sitio."),
                new AgreementRescheduled(
                        FULFILLED,
                        "pnt-11",
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 7, 31),
                        "Periodo electoral.",
                        AUTHORITY));
        journal.live(
                "2026-04-01T09:00:00-06:00",
                REPORTER,
                "member",
                new EvidenceAttached(
                        FULFILLED,
                        new Evidence.File(
                                "evd-1", "politica-publicada.pdf", ReportStory.HASH, 482_133, "application/pdf")),
                new EvidenceAttached(
                        FULFILLED,
                        new Evidence.Link(
                                "evd-2",
                                "https://example.org/politica",
                                ReportStory.at("2026-04-01T08:59:00-06:00"),
                                notOnRecord())),
                new FollowUpRecorded(
                        FULFILLED,
                        "fup-1",
                        Recorded.of("pnt-10"),
                        AgreementEvent.ReportedStatus.DONE,
                        "La política está publicada.",
                        List.of("evd-1", "evd-2"),
                        notOnRecord()));
        journal.live(
                "2026-04-02T09:00:00-06:00",
                REVIEWER,
                "member",
                new FollowUpReviewed(FULFILLED, "fup-1", true, "El documento publicado es el aprobado."),
                new AgreementFulfilled(FULFILLED, "fup-1", List.of("evd-1", "evd-2"), REPORTER, REVIEWER));
    }

    private static void ended(Journal journal) {
        journal.live(
                "2026-04-09T12:00:00-06:00",
                ReportStory.SECRETARY,
                "technical-secretary",
                new DueDateSet(HOSTILE, "pnt-14", LocalDate.of(2026, 12, 31), AUTHORITY),
                new AgreementCancelled(
                        CANCELLED, AgreementEvent.Ending.MOOT, "La capacitación ya no hace falta.", AUTHORITY),
                new AgreementReopened(CANCELLED, "Sí hace falta.", AUTHORITY),
                new AgreementCancelled(CANCELLED, AgreementEvent.Ending.CANCELLED, "Sin presupuesto.", AUTHORITY),
                new AgreementSuperseded(REVOKED, HOSTILE, Proposal.Change.Effect.REVOKES),
                new AgreementElevated(HOSTILE, "el Consejo Nacional", "CGATP/050/2026"),
                new CouncilAnswered(HOSTILE, "Se toma nota.", Recorded.of("CONAIP/SNT/ACUERDO/EXT01-2026-02")));
    }

    private static Proposal standing() {
        return new Proposal(
                Proposal.Type.RESOLUTIVE,
                "Las sesiones se transmiten en vivo.",
                List.of(),
                List.of(new Proposal.ResolutivePoint(
                        "pnt-13", "ÚNICO", "Transmitir cada sesión.", List.of(), notOnRecord(), notOnRecord())),
                List.of(),
                notOnRecord(),
                true);
    }

    private static Proposal hostile() {
        return new Proposal(
                Proposal.Type.COMMITTEE_REPORT,
                HOSTILE_TEXT,
                List.of(new Proposal.LegalBasis("<b>artículo</b> 7", notOnRecord())),
                List.of(new Proposal.ResolutivePoint(
                        "pnt-14",
                        "ÚNICO",
                        "<img src=x onerror=alert(1)>",
                        List.of(new Proposal.Responsible(
                                Proposal.Responsible.Kind.NAMED, "nam-2", "Área <i>jurídica</i>")),
                        notOnRecord(),
                        notOnRecord())),
                List.of(),
                Recorded.of(new Proposal.Change(REVOKED, Proposal.Change.Effect.REVOKES)),
                false);
    }
}
