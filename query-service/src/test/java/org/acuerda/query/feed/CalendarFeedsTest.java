package org.acuerda.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.Fate;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepFate;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.OnBothEngines;
import org.acuerda.query.projection.RunningQueryService;
import org.acuerda.query.session.SessionStatus;
import org.junit.jupiter.api.AfterEach;

class CalendarFeedsTest {

    /** That of the session's commission, beside the one of the report. */
    private static final String ROOM = "/comisiones/gobierno-abierto-transparencia-proactiva";

    private static final SessionConvened CONVENED = (SessionConvened) Contracts.event("session.convened.v1");
    private static final String SESSION = CONVENED.sessionId() + ".acuerda";
    private static final String AGREEMENT = "agr-019a2f40-6c00-7000-8000-000000000020";
    private static final String FIXED_POINT = AGREEMENT + ".pnt-019a2f40-6c00-7000-8000-000000000023.acuerda";
    private static final String PATH = "pth-019a2f40-6c00-7000-8000-000000000090";
    private static final String SHARED_STEP = PATH + ".stp-019a2f40-6c00-7000-8000-000000000091.acuerda";

    private final RunningQueryService service;
    private final PageText words;

    CalendarFeedsTest(MongoEngine engine) {
        service = new RunningQueryService(
                engine, new InMemoryJournal(Informe.journal().entries()));
        words = service.part(PageContext.class).words(Language.SPANISH.locale());
    }

    @AfterEach
    void close() {
        service.close();
    }

    @OnBothEngines
    void raiseTheSequenceOfASessionThatWasMovedOrCalledOff() {
        append("commission.established.v1", "commission.member-admitted.v1", "session.convened.v1");
        StrictCalendar convened = calendar("");
        append("session.call-amended.v1");
        StrictCalendar amended = calendar("");
        append("session.cancelled.v1");
        StrictCalendar cancelled = calendar("");

        assertThat(convened.value(SESSION, "SEQUENCE")).isEqualTo("0");
        assertThat(convened.value(SESSION, "DTSTART")).isEqualTo("20260305T160000Z");
        assertThat(convened.value(SESSION, "DURATION")).isEqualTo("PT2H");
        assertThat(convened.value(SESSION, "DESCRIPTION")).contains(words.say("calendar.assumed-length", 2));
        assertThat(convened.value(SESSION, "TRANSP")).isEqualTo("OPAQUE");
        assertThat(convened.value(SESSION, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(convened.value(SESSION, "LOCATION")).isEqualTo("Sala Transparencia Proactiva, Ciudad de México");
        assertThat(convened.value(SESSION, "SUMMARY"))
                .startsWith(words.capitalized(words.say("session.name." + CONVENED.kind(), "primera")) + ", Comisión");
        assertThat(convened.value(SESSION, "DESCRIPTION"))
                .contains(
                        words.of(SessionStatus.CONVENED),
                        "https://videoconferencia.example.mx/cga-1",
                        "2. Aprobación del orden del día");
        assertThat(convened.value(SESSION, "URL")).isEqualTo(service.address() + ROOM + "/sesiones/ord-1-2026");

        assertThat(amended.value(SESSION, "SEQUENCE")).isEqualTo("1");
        assertThat(amended.value(SESSION, "DTSTART")).isEqualTo("20260305T170000Z");
        assertThat(amended.value(SESSION, "DESCRIPTION"))
                .contains("Alcance: se agrega un asunto general", "4.1. Informe sobre la Semana Nacional");
        assertThat(amended.value(SESSION, "LAST-MODIFIED"))
                .isEqualTo(amended.value(SESSION, "DTSTAMP"))
                .isGreaterThan(convened.value(SESSION, "LAST-MODIFIED"));

        assertThat(cancelled.value(SESSION, "SEQUENCE")).isEqualTo("2");
        assertThat(cancelled.value(SESSION, "STATUS")).isEqualTo("CANCELLED");
        assertThat(cancelled.value(SESSION, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(cancelled.value(SESSION, "SUMMARY"))
                .isEqualTo(words.say("calendar.called-off", convened.value(SESSION, "SUMMARY")));
        assertThat(cancelled.value(SESSION, "DESCRIPTION")).contains("Sismo en la Ciudad de México");
        assertThat(cancelled.uids()).isEqualTo(convened.uids()).doesNotHaveDuplicates();
    }

    @OnBothEngines
    void showAHistoricSessionWithItsDayOnly() {
        StrictCalendar calendar = calendar("");
        String historic = Informe.EXTRAORDINARY + ".acuerda";

        assertThat(calendar.value(historic, "DTSTART")).isEqualTo("20180308");
        assertThat(calendar.value(historic, "DTEND")).isEmpty();
        assertThat(calendar.value(historic, "DESCRIPTION")).contains(words.say("feed.source", "informe.txt L94"));
    }

    @OnBothEngines
    void showLastDaysAndRaiseTheirSequenceWhenTheyMove() {
        append("agreement.adopted.v1", "compliance-path.defined.v1", "body-compliance.term-started.v1");
        StrictCalendar adopted = calendar("");
        append(new AgreementRescheduled(
                AGREEMENT,
                "pnt-019a2f40-6c00-7000-8000-000000000023",
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 11, 30),
                "El organismo pidió más tiempo",
                "Coordinación"));
        append(revised());
        StrictCalendar moved = calendar("");
        append("agreement.cancelled.v1");
        StrictCalendar ended = calendar("");

        assertThat(adopted.value(FIXED_POINT, "DTSTART")).isEqualTo("20260930");
        assertThat(adopted.value(FIXED_POINT, "SEQUENCE")).isEqualTo("0");
        assertThat(adopted.value(FIXED_POINT, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(adopted.value(FIXED_POINT, "SUMMARY"))
                .isEqualTo(words.say(
                        "calendar.due",
                        words.say(
                                "calendar.point",
                                "SEGUNDO",
                                "Se define la ruta de cumplimiento al artículo 56 de la Ley General de Transparencia"
                                        + " y Acceso a la Información Pública")));
        assertThat(adopted.value(FIXED_POINT, "DESCRIPTION")).contains("Instituto Veracruzano", "PNUD México");
        assertThat(adopted.value(SHARED_STEP, "DTSTART")).isEqualTo("20260430");
        assertThat(adopted.value(SHARED_STEP, "DESCRIPTION")).contains(words.say("calendar.bodies-met", 0, 2));
        assertThat(adopted.uids()).anyMatch(uid -> uid.startsWith(PATH) && uid.contains(".bod-"));

        assertThat(moved.value(FIXED_POINT, "DTSTART")).isEqualTo("20261130");
        assertThat(moved.value(FIXED_POINT, "SEQUENCE")).isEqualTo("1");
        assertThat(moved.value(FIXED_POINT, "DESCRIPTION"))
                .contains("30 de septiembre de 2026", "El organismo pidió más tiempo");
        assertThat(adopted.value(SHARED_STEP, "SEQUENCE")).isEqualTo("0");
        assertThat(moved.value(SHARED_STEP, "SEQUENCE")).isEqualTo("1");
        assertThat(moved.value(SHARED_STEP, "DTSTART")).isEqualTo("20260630");

        assertThat(ended.value(FIXED_POINT, "SEQUENCE")).isEqualTo("2");
        assertThat(ended.value(FIXED_POINT, "STATUS")).isEqualTo("CANCELLED");
    }

    @OnBothEngines
    void areNarrowedToACommissionOrToAResponsibleParty() {
        append(
                "commission.established.v1",
                "session.convened.v1",
                "agreement.adopted.v1",
                "compliance-path.defined.v1");
        append("body.registered.v1");
        String commission = ((CommissionEstablished) Contracts.event("commission.established.v1")).commissionId();
        String body = Contracts.event("body.registered.v1").aggregateId();

        assertThat(calendar("?commission=" + commission).uids())
                .contains(SESSION, FIXED_POINT, SHARED_STEP)
                .doesNotContain(Informe.ORDINARY + ".acuerda");
        assertThat(calendar("?commission=" + Informe.COMMISSION).uids())
                .contains(Informe.ORDINARY + ".acuerda")
                .doesNotContain(SESSION, FIXED_POINT);
        assertThat(calendar("?responsible=" + body).uids()).containsExactly(FIXED_POINT);
        assertThat(service.get("/calendario.ics?commission=com-nada").statusCode())
                .isEqualTo(404);
        assertThat(service.get("/calendario.ics?responsible=bod-nada").statusCode())
                .isEqualTo(404);
    }

    @OnBothEngines
    void areSentAgainOnlyWhenTheJournalHasGrown() {
        HttpResponse<byte[]> first = service.get("/calendario.ics");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = service.get("/calendario.ics", "If-None-Match", tag);
        append("commission.established.v1");
        HttpResponse<byte[]> later = service.get("/calendario.ics", "If-None-Match", tag);

        assertThat(first.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("calendario.ics");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(service.get("/calendario.ics?lang=en", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    /** The same route with another day for its first step. */
    private static PathRevised revised() {
        CompliancePathDefined defined = (CompliancePathDefined) Contracts.event("compliance-path.defined.v1");
        PathStep first = defined.steps().getFirst();
        PathStep moved = new PathStep(
                first.stepId(),
                first.number(),
                first.title(),
                first.due(),
                first.reportedBy(),
                first.evidenceKind(),
                Recorded.of(new StepTerm.OnDate(LocalDate.of(2026, 6, 30))),
                first.weight(),
                first.source(),
                first.verified());
        return new PathRevised(
                defined.pathId(),
                defined.anchor(),
                2,
                List.of(moved),
                List.of(new StepFate(moved.stepId(), Fate.KEPT)),
                defined.bodyIds(),
                "Se pidió más tiempo",
                "Pleno");
    }

    private StrictCalendar calendar(String query) {
        HttpResponse<byte[]> answer = service.get("/calendario.ics" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return StrictCalendar.read(new String(answer.body(), StandardCharsets.UTF_8));
    }

    private void append(String... contracts) {
        for (String contract : contracts) {
            append(Contracts.event(contract));
        }
    }

    private void append(DomainEvent event) {
        service.journal().append(event, new EdtfDate("2026-03-05T12:00:00-06:00"), Provenance.LIVE, null);
        service.awaitEverything();
    }
}
