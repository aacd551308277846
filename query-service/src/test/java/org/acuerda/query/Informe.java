package org.acuerda.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;
import org.acuerda.events.activity.ActivityEvent.Section;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.LegalBasis;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.Kind;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.acuerda.events.meeting.WorkingMeetingEvent.Point;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.events.workplan.WorkPlanEvent.Element;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;

/** Journal of the commission's activity report 2017-2018: its counts are known, its texts shortened. */
public final class Informe {

    public static final String COMMISSION = "com-cga";
    public static final String COORDINATOR = "mem-mendoza";
    public static final String EXTRAORDINARY = "ses-1";
    public static final String ORDINARY = "ses-2";
    public static final String MEETING = "mtg-1";
    public static final String ARTICLE_56 = "prv-lgtaip-2015-56";
    public static final String DOCUMENT = "doc-informe";
    public static final String IVAI = "bod-ivai";

    private static final List<String> CAPTIONS = List.of(
            "act-06:I Cumbre de Gobierno Abierto",
            "act-06:I Cumbre de Gobierno Abierto",
            "act-12:Diplomado Retos de los Nuevos Gobiernos",
            ":Entrevista Gobierno Abierto en Acrópolis",
            ":Firma de Declaración Conjunta para la Implementación de Acciones para un Gobierno Abierto",
            ":Gobierno Abierto desde lo local para el desarrollo sostenible",
            "act-05:Instalación del Secretariado Local de Gobierno Abierto del Estado de Chihuahua",
            "ses-1:Primera sesión extraordinaria de la Comisión de Gobierno Abierto",
            "ses-1:Primera sesión extraordinaria de la Comisión de Gobierno Abierto",
            "ses-2:Primera sesión ordinaria de la Comisión de Gobierno Abierto",
            "ses-2:Primera sesión ordinaria de la Comisión de Gobierno Abierto",
            "act-04:Secretariado Técnico de Gobierno Abierto en Oaxaca",
            "act-03:Secretariado Técnico de Gobierno Abierto en Veracruz II Plan de Acción Local",
            "act-09:Segundo Encuentro de Gobierno Abierto, Transformando la Relación entre Gobierno y Sociedad",
            "mtg-1:Reunión de Trabajo de la Comisión de Gobierno Abierto");

    private Informe() {}

    /** The whole report, in its order. */
    public static Journal journal() {
        Journal journal = new Journal();
        membership(journal);
        registers(journal);
        sessions(journal);
        activities(journal);
        document(journal);
        return journal;
    }

    private static void membership(Journal journal) {
        journal.told(
                "2017-11-09",
                new CommissionEstablished(
                        COMMISSION,
                        "Comisión de Gobierno Abierto y Transparencia Proactiva",
                        List.of("Comisión de Gobierno Abierto"),
                        LocalDate.of(2026, 1, 1),
                        Recorded.notOnRecord()),
                new MemberAdmitted(
                        COMMISSION,
                        COORDINATOR,
                        "José Rubén Mendoza Hernández",
                        CommissionEvent.Office.COORDINATOR,
                        Recorded.notOnRecord(),
                        true,
                        Recorded.notOnRecord(),
                        Recorded.notOnRecord()),
                new MandateOpened(
                        COMMISSION,
                        "man-1",
                        COORDINATOR,
                        LocalDate.of(2017, 11, 9),
                        Recorded.of(LocalDate.of(2018, 11, 15)),
                        Recorded.notOnRecord()));
    }

    private static void registers(Journal journal) {
        journal.told(
                "XXXX",
                new ProvisionRegistered(
                        ARTICLE_56,
                        "LGTAIP",
                        "2015",
                        "art. 56",
                        "Políticas de transparencia proactiva",
                        Recorded.of(LocalDate.of(2015, 5, 5)),
                        Recorded.of(LocalDate.of(2025, 3, 20)),
                        "DOF 04-05-2015",
                        true),
                new ProvisionRegistered(
                        "prv-instancias-26",
                        "Lineamientos de las Instancias",
                        "2018",
                        "art. 26 fr. XXI",
                        "Informe de actividades",
                        Recorded.notOnRecord(),
                        Recorded.notOnRecord(),
                        "Informe L27",
                        false),
                new BodyRegistered(
                        IVAI,
                        Kind.GUARANTOR,
                        "Instituto Veracruzano de Acceso a la Información y Protección de Datos Personales",
                        Recorded.of("IVAI"),
                        true,
                        Recorded.of("30"),
                        Recorded.notOnRecord(),
                        "Informe L104"),
                new BodyRegistered(
                        "bod-orfis",
                        Kind.OTHER,
                        "ORFIS",
                        Recorded.notOnRecord(),
                        false,
                        Recorded.notOnRecord(),
                        Recorded.notOnRecord(),
                        "Informe L104"));
        journal.told(
                "XXXX",
                new WorkPlanPresented(
                        "wpl-1",
                        COMMISSION,
                        Recorded.of("man-1"),
                        "Plan de trabajo 2017-2018",
                        "José Rubén Mendoza Hernández",
                        Recorded.of("Plan de trabajo 2016-2017"),
                        List.of(
                                new Element("objetivo-1", "Fomentar y apoyar a los organismos garantes."),
                                new Element("objetivo-2", "Impulsar al interior del SNT esquemas diversos.")),
                        List.of(
                                new Element("estrategia-1", "Generación y promoción de estándares de calidad."),
                                new Element("estrategia-2", "Transparencia Proactiva como vehículo."),
                                new Element("estrategia-3", "Ampliación de vínculos de trabajo."),
                                new Element("estrategia-4", "Desarrollo de esquemas novedosos.")),
                        Recorded.notOnRecord()));
    }

    private static void sessions(Journal journal) {
        LocalDate first = LocalDate.of(2018, 3, 8);
        LocalDate second = LocalDate.of(2018, 8, 30);
        String plan = "Presentación de Propuesta del Plan de Trabajo de la Comisión.";
        String method = "Presentación de la “Metodología de Evaluación de Prácticas de Transparencia Proactiva”.";
        String members = "Informe de nuevos integrantes de la Comisión.";
        String route =
                "Estatus cumplimiento al artículo 56 de la Ley General de Transparencia y Acceso a la Información"
                        + " Pública y los Lineamientos en materia de Transparencia Proactiva; y definición de ruta de cumplimiento.";
        String review = "Revisión de acuerdos de la sesión anterior y su seguimiento.";
        journal.told(
                "2018-03-08",
                new SessionRecorded(
                        EXTRAORDINARY,
                        COMMISSION,
                        CommissionEvent.Kind.EXTRAORDINARY,
                        Recorded.of("man-1"),
                        Recorded.of(1),
                        "Primera sesión extraordinaria de Gobierno Abierto y Transparencia Proactiva",
                        first,
                        "Instituto Nacional de Estadística y Geografía (INEGI)",
                        Recorded.notOnRecord(),
                        List.of(
                                new RecordedItem("itm-1", 1, plan, "agr-1"),
                                new RecordedItem("itm-2", 2, method, "agr-2"))),
                presented(1, EXTRAORDINARY, first, Proposal.Type.PRESENTATION, plan),
                presented(2, EXTRAORDINARY, first, Proposal.Type.PRESENTATION, method));
        journal.told(
                "2018-04-11",
                new WorkingMeetingHeld(
                        MEETING,
                        COMMISSION,
                        Recorded.of("man-1"),
                        Recorded.notOnRecord(),
                        "Reunión de trabajo y diálogo de la Comisión",
                        LocalDate.of(2018, 4, 11),
                        "Instalaciones del INAI. Sala Transparencia Proactiva.",
                        Recorded.notOnRecord(),
                        List.of(
                                new Point("punto-1", "Mensaje de bienvenida a cargo del Coordinador."),
                                new Point("punto-2", "Espacio de diálogo con los actores internacionales"))));
        journal.told(
                "2018-08-30",
                new SessionRecorded(
                        ORDINARY,
                        COMMISSION,
                        CommissionEvent.Kind.ORDINARY,
                        Recorded.of("man-1"),
                        Recorded.of(1),
                        "Primera sesión ordinaria de la Comisión de Gobierno Abierto y de Transparencia Proactiva",
                        second,
                        "Instalaciones del Instituto Nacional de Estadística y Geografía (INEGI)",
                        Recorded.of("Veracruz"),
                        List.of(
                                new RecordedItem("itm-3", 3, members, "agr-3"),
                                new RecordedItem("itm-4", 4, route, "agr-4"),
                                new RecordedItem("itm-5", 5, review, "agr-5"))),
                presented(3, ORDINARY, second, Proposal.Type.INFORMATIVE, members),
                new AgreementRecorded(
                        "agr-4",
                        COMMISSION,
                        ORDINARY,
                        "itm-4",
                        4,
                        Recorded.notOnRecord(),
                        second,
                        proposal(
                                Proposal.Type.RESOLUTIVE,
                                route,
                                new LegalBasis("artículo 56", Recorded.of(ARTICLE_56))),
                        true),
                presented(5, ORDINARY, second, Proposal.Type.FOLLOW_UP, review));
    }

    private static void activities(Journal journal) {
        activity(journal, 1, "2018", "Follow the Money", "04", "10", "15", "11", "23", "24", "25", "27", "29", "30");
        activity(journal, 2, "2018", "Acompañamiento de los fellows");
        activity(journal, 3, "2017-12", "II Plan de Acción Local de Gobierno Abierto", "30");
        activity(journal, 4, "XXXX", "Cuadernillo No. 24 de INAI", "20");
        activity(journal, 5, "2018-02", "Instalación del Secretariado Técnico Local de Chihuahua", "08");
        activity(journal, 6, "2018-03", "I Cumbre Nacional de Gobierno Abierto");
        activity(journal, 7, "XXXX", "Reunión de trabajo en Boca del Río", "30");
        activity(journal, 8, "2018-02", "Agentes Locales de Cambio");
        activity(journal, 9, "2018-08", "2do. Encuentro de Gobierno Abierto en Calakmul", "04");
        activity(journal, 10, "2018-10", "Semana Nacional de Transparencia de la Suprema Corte");
        activity(journal, 11, "[2017-11,2018-11]", "Orientación a sujetos obligados", "30");
        activity(journal, 12, "2018-10-05/2018-12-15", "Diplomado Retos de los Nuevos Gobiernos", "22");
        journal.told(
                "2018-03",
                new PhotoEvidenceAdded("act-06", "foto-01", "I Cumbre de Gobierno Abierto", Recorded.notOnRecord()));
        journal.told(
                "2018-03",
                new RecordAnnotated(
                        "rmk-act-06",
                        "act-06",
                        "ann-1",
                        Recorded.notOnRecord(),
                        "El informe la sitúa en marzo; la página del INAI, en abril.",
                        "micrositios.inai.org.mx"));
    }

    private static void activity(Journal journal, int number, String occurredOn, String title, String... entities) {
        journal.told(
                occurredOn,
                new ActivityLogged(
                        "act-%02d".formatted(number),
                        COMMISSION,
                        number == 12 ? Section.OTHER_ACTIONS : Section.WORK_PLAN_PROGRESS,
                        title,
                        "Se informa de: " + title,
                        Recorded.notOnRecord(),
                        Arrays.asList(entities),
                        Recorded.notOnRecord(),
                        number == 9 ? Recorded.of(List.of("estrategia-3")) : Recorded.notOnRecord()));
    }

    private static void document(Journal journal) {
        journal.told(
                "XXXX",
                new SourceDocumentRegistered(
                        DOCUMENT,
                        COMMISSION,
                        "Informe de actividades 2017-2018",
                        "6e42397816f2c165653ec98f09c4107edc84f80b2519d4470f8b229a57a7d08c",
                        Recorded.of(LocalDate.of(2017, 11, 9)),
                        Recorded.of(LocalDate.of(2018, 11, 15)),
                        Recorded.notOnRecord(),
                        Recorded.notOnRecord()));
        for (int section = 1; section <= 6; section++) {
            journal.told("XXXX", new SectionRecorded(DOCUMENT, "seccion-" + section, "Sección " + section, section));
        }
        for (int reference = 1; reference <= 7; reference++) {
            journal.told(
                    "XXXX",
                    new ReferenceRecorded(
                            DOCUMENT,
                            "ref-" + reference,
                            "Referencia " + reference,
                            reference,
                            Recorded.notOnRecord()));
        }
        journal.told(
                "XXXX",
                new PersonNamed(DOCUMENT, "per-1", "José Rubén Mendoza Hernández", "Coordinador", 80),
                new PersonNamed(DOCUMENT, "per-2", "Jorge Florez Herrera", "investigador de Global Integrity", 104));
        for (int caption = 0; caption < CAPTIONS.size(); caption++) {
            String[] parts = CAPTIONS.get(caption).split(":", 2);
            journal.told(
                    "XXXX",
                    new CaptionRecorded(
                            DOCUMENT,
                            "foto-%02d".formatted(caption + 1),
                            parts[1],
                            134 + 4 * caption,
                            parts[0].isEmpty() ? Recorded.notOnRecord() : Recorded.of(parts[0]),
                            !parts[0].isEmpty()));
        }
    }

    private static InformativeAgreementRecorded presented(
            int number, String session, LocalDate adoptedOn, Proposal.Type type, String text) {
        return new InformativeAgreementRecorded(
                "agr-" + number,
                COMMISSION,
                session,
                "itm-" + number,
                number,
                Recorded.notOnRecord(),
                adoptedOn,
                proposal(type, text),
                false);
    }

    /** A text founded on citations; nothing else of it is known. */
    public static Proposal proposal(Proposal.Type type, String text, LegalBasis... legalBasis) {
        return new Proposal(type, text, List.of(legalBasis), List.of(), List.of(), Recorded.notOnRecord(), false);
    }
}
