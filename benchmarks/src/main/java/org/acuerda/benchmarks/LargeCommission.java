package org.acuerda.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.LegalBasis;
import org.acuerda.events.agreement.Proposal.ResolutivePoint;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.SessionRecorded;

/**
 * Invented commission with more agreements and paths than any real one. It is the same in every run, except that its dates
 * lie around the day of the run.
 *
 * @param today the day around which due dates lie
 */
record LargeCommission(LocalDate today, Random chance) {

    static final int AGREEMENTS = 10_000;
    static final int PATHS = 200;
    static final int BODIES = 33;
    static final String COMMISSION = "com-1";

    private static final int AGREEMENTS_PER_SESSION = 20;
    private static final int MEMBERS = 11;
    private static final int PROVISIONS = 20;
    private static final List<ReportedStatus> REPORTED =
            List.of(ReportedStatus.NO_CHANGE, ReportedStatus.IN_PROGRESS, ReportedStatus.DONE);
    private static final String[] WORDS = {
        "transparencia",
        "proactiva",
        "organismos",
        "garantes",
        "política",
        "diagnóstico",
        "publicación",
        "informe",
        "metodología",
        "evaluación",
        "seguimiento",
        "capacitación",
        "lineamientos",
        "acceso",
        "información",
        "pública",
        "gobierno",
        "abierto",
        "compromisos",
        "plataforma",
        "nacional",
        "secretaría",
        "técnica",
        "comisión",
        "grupos",
        "trabajo",
        "municipios",
        "indicadores",
        "datos",
        "archivos",
        "accesibilidad",
        "rendición",
        "cuentas",
        "participación",
        "ciudadana",
        "convenio",
        "colaboración",
        "estados",
        "calendario",
        "micrositio"
    };

    static LargeCommission around(LocalDate today) {
        return new LargeCommission(today, new Random(56));
    }

    static String agreement(int number) {
        return "agr-%05d".formatted(number);
    }

    static String body(int number) {
        return "bod-%02d".formatted(number);
    }

    static String provision(int number) {
        return "prv-%02d".formatted(number);
    }

    static String member(int number) {
        return "mem-%02d".formatted(number);
    }

    /** Whether an agreement has a path: one in so many, spread over all of them. */
    static boolean hasPath(int number) {
        return number % (AGREEMENTS / PATHS) == 0;
    }

    /** Publishes all its events, in the order in which a journal would have them. */
    void publishTo(Publisher journal) {
        registers(journal);
        LargePaths paths = new LargePaths(today, chance);
        for (int first = 0; first < AGREEMENTS; first += AGREEMENTS_PER_SESSION) {
            session(journal, first);
            for (int number = first; number < first + AGREEMENTS_PER_SESSION; number++) {
                agreement(journal, number);
                if (hasPath(number)) {
                    paths.publishTo(journal, number);
                }
            }
        }
    }

    private void registers(Publisher journal) {
        journal.publish(new CommissionEstablished(
                COMMISSION, "Comisión de prueba", List.of(), LocalDate.of(2016, 1, 1), Recorded.notOnRecord()));
        for (int number = 1; number <= MEMBERS; number++) {
            journal.publish(new MemberAdmitted(
                    COMMISSION,
                    member(number),
                    "Integrante número " + number,
                    CommissionEvent.Office.VOCAL,
                    Recorded.notOnRecord(),
                    true,
                    Recorded.notOnRecord(),
                    Recorded.notOnRecord()));
        }
        for (int number = 0; number < BODIES; number++) {
            journal.publish(new BodyRegistered(
                    body(number),
                    BodyEvent.Kind.GUARANTOR,
                    "Instituto de Transparencia, Acceso a la Información y Protección de Datos número " + number,
                    Recorded.of("ITAI" + number),
                    false,
                    Recorded.of("%02d".formatted(number)),
                    Recorded.notOnRecord(),
                    "Directorio"));
        }
        for (int number = 1; number <= PROVISIONS; number++) {
            journal.publish(new ProvisionRegistered(
                    provision(number),
                    "LGTAIP",
                    "2015",
                    "art. " + (50 + number),
                    "Transparencia proactiva",
                    Recorded.of(LocalDate.of(2015, 5, 5)),
                    Recorded.notOnRecord(),
                    "DOF",
                    true));
        }
    }

    private void session(Publisher journal, int first) {
        List<RecordedItem> items = IntStream.range(first, first + AGREEMENTS_PER_SESSION)
                .mapToObj(number ->
                        new RecordedItem("itm-" + number, number - first + 1, sentence(12), agreement(number)))
                .toList();
        int number = first / AGREEMENTS_PER_SESSION + 1;
        journal.publish(new SessionRecorded(
                session(first),
                COMMISSION,
                number % 4 == 0 ? CommissionEvent.Kind.EXTRAORDINARY : CommissionEvent.Kind.ORDINARY,
                Recorded.notOnRecord(),
                Recorded.of(number),
                "Sesión número " + number,
                heldOn(first),
                "Sede",
                Recorded.notOnRecord(),
                items));
    }

    private void agreement(Publisher journal, int number) {
        boolean resolutive = hasPath(number) || chance.nextInt(10) < 7;
        String id = agreement(number);
        journal.publish(new AgreementAdopted(
                id,
                COMMISSION,
                session(number - number % AGREEMENTS_PER_SESSION),
                "itm-" + number,
                Recorded.notOnRecord(),
                Recorded.notOnRecord(),
                heldOn(number),
                new Proposal(
                        resolutive ? Proposal.Type.RESOLUTIVE : Proposal.Type.PRESENTATION,
                        sentence(25 + chance.nextInt(35)),
                        List.of(new LegalBasis(
                                "artículo " + number % 90, Recorded.of(provision(1 + chance.nextInt(PROVISIONS))))),
                        resolutive ? points(1 + chance.nextInt(3)) : List.of(),
                        List.of(),
                        Recorded.notOnRecord(),
                        false)));
        if (resolutive) {
            followUps(journal, id, hasPath(number));
        }
    }

    private void followUps(Publisher journal, String id, boolean staysOpen) {
        int reports = chance.nextInt(3);
        for (int report = 0; report < reports; report++) {
            journal.publish(new FollowUpRecorded(
                    id,
                    "fup-%s-%d".formatted(id, report),
                    Recorded.notOnRecord(),
                    REPORTED.get(chance.nextInt(REPORTED.size())),
                    sentence(15),
                    List.of(),
                    Recorded.notOnRecord()));
        }
        if (!staysOpen && chance.nextInt(5) == 0) {
            journal.publish(new AgreementCancelled(id, AgreementEvent.Ending.MOOT, "Sin materia", "Una sesión"));
        }
    }

    private List<ResolutivePoint> points(int count) {
        List<ResolutivePoint> points = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            int body = chance.nextInt(BODIES);
            points.add(new ResolutivePoint(
                    "pnt-" + number,
                    "Punto " + number,
                    sentence(20),
                    List.of(
                            chance.nextBoolean()
                                    ? new Responsible(Responsible.Kind.BODY, body(body), "Instituto " + body)
                                    : new Responsible(
                                            Responsible.Kind.MEMBER, member(1 + body % MEMBERS), "Integrante " + body)),
                    chance.nextInt(8) == 0
                            ? Recorded.notOnRecord()
                            : Recorded.of(new Term.FixedDate(today.plusDays(chance.nextInt(500) - 150L))),
                    Recorded.notOnRecord()));
        }
        return points;
    }

    private String session(int first) {
        return "ses-%03d".formatted(first / AGREEMENTS_PER_SESSION);
    }

    private LocalDate heldOn(int number) {
        return today.minusDays((AGREEMENTS - number) / AGREEMENTS_PER_SESSION * 7L + 7);
    }

    private String sentence(int words) {
        return IntStream.range(0, words)
                .mapToObj(word -> WORDS[chance.nextInt(WORDS.length)])
                .collect(Collectors.joining(" ", "Se acuerda ", "."));
    }
}
