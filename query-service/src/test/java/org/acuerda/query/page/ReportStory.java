package org.acuerda.query.page;

import static org.acuerda.events.Recorded.notOnRecord;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.body.BodyEvent.BodySucceeded;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.CommissionEvent.SecretaryDesignated;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.acuerda.events.meeting.WorkingMeetingEvent.Point;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.events.workplan.WorkPlanEvent.Element;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanApproved;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;

/**
 * Test story with every state that a page can show: the historic facts of an old report, and live sessions and
 * agreements. {@link LiveStory} has the live part, {@link PathStory} the compliance paths.
 */
final class ReportStory {

    static final String COMMISSION = "com-1";
    static final String MANDATE = "man-1";
    static final String COORDINATOR = "mem-1";
    static final String SECRETARY = "mem-2";
    static final String BODY = "bod-1";
    static final String PROVISION = "prv-1";
    static final String TOLD_SESSION = "ses-1";
    static final String TOLD_AGREEMENT = "agr-4";
    static final String MEETING = "mtg-1";
    static final String DOCUMENT = "doc-1";
    static final String ACTIVITY = "act-1";
    static final String HASH = "6e42397816f2c165653ec98f09c4107edc84f80b2519d4470f8b229a57a7d08c";

    private static final String SOURCE = "Informe de actividades 2017-2018, línea ";

    private ReportStory() {}

    /** Writes the whole story into a journal. */
    static void tell(Journal journal) {
        register(journal);
        past(journal);
        LiveStory.tell(journal);
        PathStory.tell(journal);
        LiveStory.continued(journal);
        PathStory.continued(journal);
        CallStory.tell(journal);
        LiveStory.remedies(journal);
        shortNames(journal);
    }

    private static void register(Journal journal) {
        journal.historic(
                "2017-11-09",
                SOURCE + 10,
                new CommissionEstablished(
                        COMMISSION,
                        "Comisión de Gobierno Abierto y Transparencia Proactiva",
                        List.of(
                                "Comisión de Gobierno Abierto",
                                "Comisión de Gobierno Abierto y de Transparencia Proactiva"),
                        LocalDate.of(2019, 1, 1),
                        notOnRecord()),
                new SourceDocumentRegistered(
                        DOCUMENT,
                        COMMISSION,
                        "Informe de actividades de la Comisión de Gobierno Abierto y Transparencia Proactiva 2017-2018",
                        HASH,
                        Recorded.of(LocalDate.of(2017, 11, 9)),
                        Recorded.of(LocalDate.of(2018, 11, 15)),
                        notOnRecord(),
                        notOnRecord()),
                new SectionRecorded(DOCUMENT, "sec-1", "PLAN DE TRABAJO", 43),
                new ReferenceRecorded(
                        DOCUMENT,
                        "ref-1",
                        "artículo 56 de la Ley General de Transparencia y Acceso a la Información Pública",
                        94,
                        Recorded.of(PROVISION)),
                new ReferenceRecorded(DOCUMENT, "ref-2", "Agenda 2030", 120, notOnRecord()),
                new PersonNamed(DOCUMENT, "per-1", "José Rubén Mendoza Hernández", "Comisionado, Coordinador", 80),
                new CaptionRecorded(
                        DOCUMENT,
                        "cap-1",
                        "Primera sesión extraordinaria de la Comisión de Gobierno Abierto",
                        162,
                        Recorded.of(TOLD_SESSION),
                        true),
                new CaptionRecorded(
                        DOCUMENT, "cap-2", "Entrevista Gobierno Abierto en Acrópolis", 146, notOnRecord(), false));
        journal.historic(
                "2015-05-05",
                "Diario Oficial de la Federación, 4 de mayo de 2015",
                new ProvisionRegistered(
                        PROVISION,
                        "LGTAIP",
                        "2015",
                        "art. 56",
                        "Políticas de transparencia proactiva de los organismos garantes",
                        Recorded.of(LocalDate.of(2015, 5, 5)),
                        Recorded.of(LocalDate.of(2025, 3, 20)),
                        "DOF 4 de mayo de 2015",
                        true),
                new ProvisionRegistered(
                        "prv-2",
                        "LGTAIP",
                        "2025",
                        "art. 50",
                        "Transparencia proactiva",
                        Recorded.of(LocalDate.of(2025, 3, 21)),
                        notOnRecord(),
                        "DOF 20 de marzo de 2025",
                        false),
                new ProvisionRegistered(
                        "prv-3",
                        "Lineamientos de Transparencia Proactiva",
                        "2016",
                        "completos",
                        "Cómo se identifica, publica y evalúa la información proactiva",
                        notOnRecord(),
                        notOnRecord(),
                        "Informe, línea 94",
                        false),
                new ProvisionSuperseded(
                        PROVISION, List.of("prv-2"), LocalDate.of(2025, 3, 21), "DOF 20 de marzo de 2025"));
        journal.historic(
                "XXXX",
                SOURCE + 104,
                new BodyRegistered(
                        BODY,
                        BodyEvent.Kind.GUARANTOR,
                        "Instituto Veracruzano de Acceso a la Información y Protección de Datos Personales",
                        Recorded.of("IVAI"),
                        true,
                        Recorded.of("30"),
                        notOnRecord(),
                        SOURCE + 104),
                new BodyRegistered(
                        "bod-2",
                        BodyEvent.Kind.CIVIL_SOCIETY,
                        "Global Integrity",
                        notOnRecord(),
                        false,
                        notOnRecord(),
                        notOnRecord(),
                        SOURCE + 104),
                new BodyRegistered(
                        "bod-3",
                        BodyEvent.Kind.FEDERAL_MEMBER,
                        "Autoridad que sucedió al Instituto",
                        Recorded.of("ASI"),
                        false,
                        Recorded.of("00"),
                        Recorded.of(LocalDate.of(2025, 3, 21)),
                        "DOF 20 de marzo de 2025"),
                new BodyRenamed(
                        BODY,
                        "Instituto de Acceso a la Información de Veracruz",
                        Recorded.of("IAIV"),
                        false,
                        LocalDate.of(2020, 1, 1),
                        "Gaceta Oficial"),
                new BodySucceeded(BODY, "bod-3", LocalDate.of(2025, 3, 21), "DOF 20 de marzo de 2025"));
        journal.historic(
                "2017-11-09",
                SOURCE + 80,
                new MemberAdmitted(
                        COMMISSION,
                        COORDINATOR,
                        "José Rubén Mendoza Hernández",
                        CommissionEvent.Office.COORDINATOR,
                        notOnRecord(),
                        true,
                        notOnRecord(),
                        notOnRecord()),
                new MandateOpened(
                        COMMISSION, MANDATE, COORDINATOR, LocalDate.of(2017, 11, 9), notOnRecord(), notOnRecord()));
    }

    private static void past(Journal journal) {
        journal.historic(
                "2018-03-08",
                SOURCE + 60,
                new OrdinalGiven(
                        COMMISSION,
                        CommissionEvent.Kind.EXTRAORDINARY,
                        Recorded.of(MANDATE),
                        Recorded.of(1),
                        TOLD_SESSION,
                        LocalDate.of(2018, 3, 8)),
                new SessionRecorded(
                        TOLD_SESSION,
                        COMMISSION,
                        CommissionEvent.Kind.EXTRAORDINARY,
                        Recorded.of(MANDATE),
                        Recorded.of(1),
                        "PRIMERA SESIÓN EXTRAORDINARIA DE GOBIERNO ABIERTO Y TRANSPARENCIA PROACTIVA",
                        LocalDate.of(2018, 3, 8),
                        "Instituto Nacional de Estadística y Geografía (INEGI)",
                        notOnRecord(),
                        List.of(
                                new RecordedItem(
                                        "itm-1",
                                        1,
                                        "Presentación de Propuesta del Plan de Trabajo de la Comisión de Gobierno"
                                                + " Abierto y Transparencia Proactiva.",
                                        "agr-1"),
                                new RecordedItem("itm-4", 2, "Estatus cumplimiento al artículo 56", TOLD_AGREEMENT))),
                new InformativeAgreementRecorded(
                        "agr-1",
                        COMMISSION,
                        TOLD_SESSION,
                        "itm-1",
                        1,
                        notOnRecord(),
                        LocalDate.of(2018, 3, 8),
                        new Proposal(
                                Proposal.Type.PRESENTATION,
                                "Presentación de Propuesta del Plan de Trabajo de la Comisión de Gobierno Abierto y"
                                        + " Transparencia Proactiva.",
                                List.of(),
                                List.of(),
                                List.of(),
                                notOnRecord(),
                                false),
                        false),
                new AgreementRecorded(
                        TOLD_AGREEMENT,
                        COMMISSION,
                        TOLD_SESSION,
                        "itm-4",
                        2,
                        notOnRecord(),
                        LocalDate.of(2018, 3, 8),
                        new Proposal(
                                Proposal.Type.RESOLUTIVE,
                                "Estatus cumplimiento al artículo 56 de la Ley General de Transparencia y Acceso a la"
                                        + " Información Pública y los Lineamientos en materia de Transparencia"
                                        + " Proactiva; y definición de ruta de cumplimiento.",
                                List.of(
                                        new Proposal.LegalBasis(
                                                "artículo 56 de la Ley General de Transparencia y Acceso a la"
                                                        + " Información Pública",
                                                Recorded.of(PROVISION)),
                                        new Proposal.LegalBasis(
                                                "Lineamientos en materia de Transparencia Proactiva", notOnRecord())),
                                List.of(),
                                List.of(),
                                notOnRecord(),
                                false),
                        true),
                new OrdinalGiven(
                        COMMISSION,
                        CommissionEvent.Kind.WORKING_MEETING,
                        notOnRecord(),
                        notOnRecord(),
                        MEETING,
                        LocalDate.of(2018, 4, 11)));
        journal.historic(
                "2018-04-11",
                SOURCE + 72,
                new WorkingMeetingHeld(
                        MEETING,
                        COMMISSION,
                        notOnRecord(),
                        notOnRecord(),
                        "REUNIÓN DE TRABAJO Y DIÁLOGO DE LA COMISIÓN DE GOBIERNO ABIERTO Y TRANSPARENCIA PROACTIVA",
                        LocalDate.of(2018, 4, 11),
                        "Instalaciones del INAI. Sala Transparencia Proactiva.",
                        notOnRecord(),
                        List.of(
                                new Point("pnt-1", "Mensaje de bienvenida a cargo del Coordinador de la Comisión."),
                                new Point("pnt-2", "Espacio de diálogo entre los integrantes de la Comisión"))));
        journal.historic(
                "XXXX",
                SOURCE + 45,
                new WorkPlanPresented(
                        "wpl-1",
                        COMMISSION,
                        Recorded.of(MANDATE),
                        "Plan de trabajo 2017-2018",
                        "José Rubén Mendoza Hernández",
                        Recorded.of("los trabajos realizados en el plan 2016-2017"),
                        List.of(new Element("obj-1", "fomentar y apoyar a los organismos garantes")),
                        List.of(
                                new Element("str-1", "Generación y promoción de estándares de calidad"),
                                new Element("str-2", "Ampliación de vínculos de trabajo y colaboración")),
                        notOnRecord()));
        activities(journal);
        journal.historic(
                "XXXX",
                "Micrositio del INAI, consultado el 2 de marzo de 2026",
                new RecordAnnotated(
                        "rmk-" + ACTIVITY,
                        ACTIVITY,
                        "ann-1",
                        notOnRecord(),
                        "Según el INAI, la cumbre fue del 11 al 13 de abril de 2018.",
                        "https://micrositios.inai.org.mx/gobiernoabierto/en/?page_id=339"),
                new RecordCorrected(
                        "rmk-" + TOLD_AGREEMENT,
                        TOLD_AGREEMENT,
                        "cor-1",
                        "019a2f40-6c00-7000-8000-0000000000aa",
                        "Estatus cumplimiento",
                        "Estatus del cumplimiento",
                        "La fuente omite una palabra."));
    }

    private static void activities(Journal journal) {
        journal.historic(
                "2018-03", SOURCE + 110, activity(ACTIVITY, "I Cumbre Nacional de Gobierno Abierto", List.of()));
        journal.historic(
                "2018", SOURCE + 100, activity("act-2", "Programa Follow the Money", List.of("04", "30", "27")));
        journal.historic("XXXX", SOURCE + 106, activity("act-3", "Presentación del Cuadernillo No. 24", List.of("20")));
        journal.historic(
                "2018-10-05/2018-12-15",
                SOURCE + 124,
                new ActivityLogged(
                        "act-4",
                        COMMISSION,
                        ActivityEvent.Section.OTHER_ACTIONS,
                        "Diplomado Retos de los Nuevos Gobiernos",
                        "Asistí al Diplomado de “Retos de los Nuevos Gobiernos”.",
                        Recorded.of("ciudad de Querétaro"),
                        List.of("22"),
                        Recorded.of("Facultad de Derecho de la Universidad Autónoma de Querétaro"),
                        Recorded.of(List.of("str-1"))));
        journal.historic(
                "[2017-11,2018-11]",
                SOURCE + 120,
                activity("act-5", "Orientación a sujetos obligados", List.of("30")),
                new PhotoEvidenceAdded(ACTIVITY, "pho-1", "I Cumbre de Gobierno Abierto", notOnRecord()),
                new PhotoEvidenceAdded(ACTIVITY, "pho-2", "Firma de la declaración", Recorded.of(HASH)));
    }

    private static ActivityLogged activity(String id, String title, List<String> entities) {
        return new ActivityLogged(
                id,
                COMMISSION,
                ActivityEvent.Section.WORK_PLAN_PROGRESS,
                title,
                "Fui integrante en la “" + title + "”, para avanzar a la gobernanza fiscal abierta.",
                notOnRecord(),
                entities,
                notOnRecord(),
                notOnRecord());
    }

    /** Members, rules and calendar from which the live part starts. */
    static void openLive(Journal journal) {
        journal.live(
                "2026-01-12T10:00:00-06:00",
                SECRETARY,
                "technical-secretary",
                member(SECRETARY, "Lucía Herrera Campos", CommissionEvent.Office.TECHNICAL_SECRETARY, false),
                member("mem-3", "Ana Sofía Ruiz Ibarra", CommissionEvent.Office.VOCAL, true),
                member("mem-4", "Tomás Aguilar Peña", CommissionEvent.Office.VOCAL, true),
                member(
                        "mem-5",
                        "María Fernanda López-Portillo y Gutiérrez de Velasco",
                        CommissionEvent.Office.VOCAL,
                        true),
                member("mem-6", "Raúl Ortega", CommissionEvent.Office.VOCAL, true),
                new SecretaryDesignated(
                        COMMISSION,
                        MANDATE,
                        SECRETARY,
                        LocalDate.of(2026, 1, 12),
                        Recorded.of("oficio CGATP/001/2026")),
                new MemberRemoved(
                        COMMISSION, "mem-6", LocalDate.of(2026, 2, 1), "oficio 14/2026", "Concluyó su nombramiento."),
                new RuleSetAdopted(COMMISSION, rules(), LocalDate.of(2026, 1, 12)),
                new CalendarAdopted(
                        COMMISSION,
                        new CalendarVersion(
                                "2026-1",
                                "America/Mexico_City",
                                CalendarVersion.Basis.LFT_74,
                                List.of(new CalendarVersion.NonWorkingDay(
                                        LocalDate.of(2026, 3, 30),
                                        LocalDate.of(2026, 4, 3),
                                        Recorded.of("Semana Santa"))),
                                List.of(),
                                "Acuerdo de la Comisión",
                                true),
                        LocalDate.of(2026, 1, 12)));
    }

    private static void shortNames(Journal journal) {
        journal.live(
                "2026-04-09T11:15:00-06:00",
                SECRETARY,
                "TECHNICAL_SECRETARY",
                new ShortNameGiven(COMMISSION, "gobierno-abierto"),
                new ShortNameGiven(COMMISSION, "cgatp"));
    }

    private static MemberAdmitted member(String id, String name, CommissionEvent.Office office, boolean hasVote) {
        return new MemberAdmitted(
                COMMISSION,
                id,
                name,
                office,
                Recorded.of(BODY),
                hasVote,
                Recorded.of(LocalDate.of(2026, 1, 12)),
                Recorded.of("oficio CGATP/001/2026"));
    }

    static RuleSet rules() {
        return new RuleSet(
                "2026-1",
                new RuleSet.Quorum(RuleSet.Quorum.Formula.MORE_THAN_HALF, true),
                new RuleSet.Majority(
                        RuleSet.Majority.Basis.OF_THOSE_PRESENT, RuleSet.Majority.CastingVote.FOLLOWS_OWN_VOTE),
                RuleSet.VotingUnit.PERSON,
                new RuleSet.Notice(5, 2, RuleSet.Notice.CountsFrom.SENDING),
                new RuleSet.SecondCall(3, false),
                RuleSet.ConvenedBy.COORDINATION_OR_SECRETARY,
                RuleSet.OrdinalsRestart.EACH_MANDATE,
                RuleSet.GeneralBusiness.NO_VOTE,
                notOnRecord(),
                "Lineamientos para la organización, coordinación y funcionamiento de las instancias",
                false);
    }

    static WorkPlanApproved planApproved(String sessionId, String agreementId) {
        return new WorkPlanApproved("wpl-1", sessionId, agreementId);
    }

    static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
