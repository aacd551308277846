package org.acuerda.command.session;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.command.automation.Automations;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Sessions from their call to their published minutes, through nothing but the API. */
@OnRealParts
class WholeSessionIT {

    private static final String DOCUMENT =
            """
            {"name":"acta.pdf","sha256":"1f7659ef4994e76100d5947d3023dbbebfcd428dab293719af20103c26d1dd4f"}""";

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private String commission;

    @BeforeEach
    void establishesACommissionOfThree() {
        commission = unique("com");
        post(
                "/api/v1/commissions",
                """
                {"commissionId":"%s","name":"Comisión de Gobierno Abierto","aliases":[],"liveSince":"2026-01-01","seats":3}
                """
                        .formatted(commission),
                "2026-01-05T09:00:00-06:00");
        for (String member : new String[] {"mem-ana", "mem-luis", "mem-eva"}) {
            onCommission(
                    "admit-member",
                    """
                    {"memberId":"%s","name":"%s","office":"VOCAL","hasVote":true,"admittedOn":"2026-01-05","act":"Oficio 1"}
                    """
                            .formatted(member, member));
        }
        onCommission(
                "open-mandate",
                """
                {"mandateId":"man-1","coordinatorId":"mem-ana","startsOn":"2026-01-05","endsOn":"2026-12-31",
                 "electionAct":"Acta de la elección"}
                """);
        onCommission(
                "adopt-rule-set",
                """
                {"validFrom":"2026-01-05","ruleSet":{"version":"2026-1",
                 "quorum":{"formula":"MORE_THAN_HALF","countsVacancies":true},
                 "majority":{"basis":"OF_THOSE_PRESENT","castingVote":true},"votingUnit":"PERSON",
                 "notice":{"ordinaryBusinessDays":5,"extraordinaryBusinessDays":1,"countsFrom":"SENDING"},
                 "secondCall":{"withinBusinessDays":3,"withThosePresent":true},"convenedBy":"COORDINATION",
                 "ordinalsRestart":"EACH_MANDATE","generalBusiness":"NO_VOTE","source":"Reglas supuestas","verified":false}}
                """);
        onCommission(
                "adopt-calendar",
                """
                {"validFrom":"2026-01-05","calendar":{"version":"2026","timeZone":"America/Mexico_City","basis":"LFT_74",
                 "nonWorking":[],"workingAfterAll":[],"source":"LFT, artículo 74","verified":true}}
                """);
    }

    @Test
    void passesFromItsCallToItsPublishedMinutes() {
        String session = convene("2026-02-20T10:00:00-06:00", "2026-03-05T10:00:00-06:00");
        String agreement = unique("agr");
        open(session, "2026-02-20", "2026-03-05");
        act(session, "approve-agenda", "{}", "2026-03-05T10:03:00-06:00");
        act(session, "present-item", "{\"itemId\":\"itm-3\"}", "2026-03-05T10:05:00-06:00");
        act(
                session,
                "open-vote",
                """
                {"voteId":"vot-1","itemId":"itm-3","method":"BY_NAME","proposal":{"type":"RESOLUTIVE",
                 "text":"Se define la ruta de cumplimiento.","legalBasis":[{"citation":"LGTAIP (2015), artículo 56"}],
                 "points":[{"pointId":"pnt-1","number":"PRIMERO","text":"Remitir la ruta.","responsibles":
                 [{"kind":"MEMBER","id":"mem-ana","name":"Ana"}],"term":{"kind":"FIXED_DATE","dueOn":"2026-09-30"}}],
                 "annexes":[],"standing":false}}
                """,
                "2026-03-05T10:20:00-06:00");
        act(
                session,
                "cast-votes",
                """
                {"voteId":"vot-1","votes":[{"voterId":"mem-ana","choice":"IN_FAVOUR"},
                 {"voterId":"mem-luis","choice":"IN_FAVOUR"}]}
                """,
                "2026-03-05T10:21:00-06:00");
        act(session, "close-vote", "{\"voteId\":\"vot-1\"}", "2026-03-05T10:22:00-06:00");

        Api.Answer adopted = act(
                session,
                "adopt-agreement",
                "{\"agreementId\":\"%s\",\"itemId\":\"itm-3\",\"voteId\":\"vot-1\"}".formatted(agreement),
                "2026-03-05T10:23:00-06:00");

        JsonNode changed = adopted.body().required("changed");
        assertThat(changed).hasSize(2);
        assertThat(changed.get(1).required("id").asString()).isEqualTo(agreement);
        assertThat(changed.get(1).required("sequence").asLong()).isZero();
        assertThat(stored(agreement)).isEqualTo(1);

        act(session, "conclude-item", "{\"itemId\":\"itm-4\",\"outcome\":\"NOTED\"}", "2026-03-05T10:30:00-06:00");
        act(session, "conclude-item", "{\"itemId\":\"itm-5\",\"outcome\":\"NOTED\"}", "2026-03-05T10:31:00-06:00");
        act(session, "conclude-item", "{\"itemId\":\"itm-6\",\"outcome\":\"NOTED\"}", "2026-03-05T10:32:00-06:00");
        act(session, "close", "{}", "2026-03-05T10:40:00-06:00");
        act(session, "draft-minutes", "{\"document\":%s}".formatted(DOCUMENT), "2026-03-10");

        String next = convene("2026-03-20T10:00:00-06:00", "2026-04-09T10:00:00-06:00");
        open(next, "2026-03-20", "2026-04-09");
        act(
                session,
                "approve-minutes",
                "{\"approvedInSessionId\":\"%s\",\"document\":%s}".formatted(next, DOCUMENT),
                "2026-04-09");
        act(
                session,
                "sign-minutes",
                "{\"signatoryIds\":[\"mem-ana\",\"mem-luis\"],\"document\":%s}".formatted(DOCUMENT),
                "2026-04-09");
        act(
                session,
                "publish-minutes",
                "{\"publishedIn\":\"Portal de la comisión\",\"document\":%s}".formatted(DOCUMENT),
                "2026-04-10");

        Api.Answer late =
                attempt(session, "record-departure", "{\"attendeeId\":\"mem-luis\"}", "2026-04-10T11:00:00-06:00");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.code()).isEqualTo("SESSION_ENDED");
    }

    @Test
    void saysThatTheIdentifierOfABornAggregateIsTaken() {
        String session = convene("2026-02-20T10:00:00-06:00", "2026-03-05T10:00:00-06:00");

        Api.Answer again = Api.on(port)
                .post(
                        "/api/v1/commissions/" + commission + "/convene-session",
                        call(session, "2026-03-12T10:00:00-06:00"),
                        "Occurred-On",
                        "2026-02-20T11:00:00-06:00");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("ID_TAKEN");
        assertThat(stored(session)).isEqualTo(1);
    }

    @Test
    void tellsASessionOfThePastWithItsAgreements() {
        String session = unique("ses");
        String agreement = unique("agr");
        Api.Answer told = tell(
                "/api/v1/commissions/" + commission + "/record-session",
                """
                {"sessionId":"%s","kind":"EXTRAORDINARY","ordinal":1,"title":"PRIMERA SESIÓN EXTRAORDINARIA",
                 "heldOn":"2018-03-08","venue":"INEGI","items":[{"itemId":"itm-1","number":1,
                 "text":"Presentación","agreementId":"%s"}]}
                """
                        .formatted(session, agreement),
                "L60-L64");
        assertThat(told.status()).as(told.body().toString()).isEqualTo(200);

        String body =
                """
                {"agreementId":"%s","itemId":"itm-1","typeAssumed":true,"proposal":{"type":"PRESENTATION",
                 "text":"Presentación de Propuesta del Plan de Trabajo","legalBasis":[],"points":[],"annexes":[],
                 "standing":false}}
                """
                        .formatted(agreement);
        Api.Answer agreed = tell("/api/v1/sessions/" + session + "/record-agreement", body, "L68");
        Api.Answer twice = tell("/api/v1/sessions/" + session + "/record-agreement", body, "L68");

        assertThat(agreed.status()).as(agreed.body().toString()).isEqualTo(200);
        assertThat(agreed.id()).isEqualTo(agreement);
        assertThat(twice.code()).isEqualTo("ID_TAKEN");
    }

    @Test
    void speaksOfEveryOpenAgreementBeforeItCloses() {
        String first = tellOpenAgreement();
        String second = tellOpenAgreement();
        String session = convene("2026-02-20T10:00:00-06:00", "2026-03-05T10:00:00-06:00");
        open(session, "2026-02-20", "2026-03-05");
        assertThat(reviewList(session)).contains(first, second);
        treatEverythingElse(session, "2026-03-05");
        act(
                session,
                "review-en-bloc",
                """
                {"reviewId":"rev-1","itemId":"itm-6","reservedIds":["%s"],"narrative":"Sin cambios, salvo el reservado"}
                """
                        .formatted(first),
                "2026-03-05T10:20:00-06:00");

        Api.Answer unreviewed = attempt(session, "close", "{}", "2026-03-05T10:40:00-06:00");
        act(
                session,
                "conclude",
                "{\"conclusion\":\"PENDING_MATTERS\",\"reason\":\"Se agotó el tiempo de la sala\"}",
                "2026-03-05T10:41:00-06:00");
        post(
                "/api/v1/agreements/" + second + "/cancel",
                "{\"ending\":\"MOOT\",\"reason\":\"Se derogó el artículo\",\"authority\":\"Oficio 7\"}",
                "2026-04-09T09:00:00-06:00");
        String next = convene("2026-03-20T10:00:00-06:00", "2026-04-09T10:00:00-06:00");
        open(next, "2026-03-20", "2026-04-09");

        assertThat(unreviewed.status()).isEqualTo(422);
        assertThat(unreviewed.code()).isEqualTo("AGREEMENTS_UNREVIEWED");
        assertThat(unreviewed.body().required("detail").asString())
                .contains(first)
                .doesNotContain(second);
        assertThat(reviewList(next)).contains(first).doesNotContain(second);

        treatEverythingElse(next, "2026-04-09");
        act(
                next,
                "review-agreement",
                """
                {"reviewId":"rev-1","itemId":"itm-6","agreementId":"%s","status":"IN_PROGRESS",
                 "narrative":"Veinte organismos remitieron su política"}
                """
                        .formatted(first),
                "2026-04-09T10:20:00-06:00");
        act(next, "conclude-item", "{\"itemId\":\"itm-6\",\"outcome\":\"NOTED\"}", "2026-04-09T10:21:00-06:00");
        act(next, "close", "{}", "2026-04-09T10:40:00-06:00");

        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(followUps(first))
                .singleElement()
                .satisfies(followUp -> assertThat(followUp).contains(next, "IN_PROGRESS", "Veinte organismos")));
        assertThat(followUps(second)).singleElement().satisfies(followUp -> assertThat(followUp)
                .contains(session, "NO_CHANGE", "salvo el reservado"));
    }

    @Test
    void opensOnlyWhenTheRegisterKnowsWhatIsStored(@Autowired EventProcessingConfiguration processors) {
        StreamingEventProcessor register = processors
                .eventProcessor(Automations.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        String session = convene("2026-02-20T10:00:00-06:00", "2026-03-05T10:00:00-06:00");
        gather(session, "2026-02-20", "2026-03-05");
        register.shutDown();
        String agreement;
        Api.Answer behind;
        try {
            agreement = tellOpenAgreement();
            behind = attempt(session, "declare-quorum", "{\"presidingId\":\"mem-ana\"}", "2026-03-05T10:02:00-06:00");
        } finally {
            register.start();
        }

        act(session, "declare-quorum", "{\"presidingId\":\"mem-ana\"}", "2026-03-05T10:02:00-06:00");

        assertThat(behind.status()).isEqualTo(503);
        assertThat(behind.code()).isEqualTo("REGISTERS_BEHIND");
        assertThat(reviewList(session)).contains(agreement);
    }

    @Test
    void holdsAWorkingMeeting() {
        String meeting = unique("mtg");

        Api.Answer held = onCommission(
                "hold-working-meeting",
                """
                {"meetingId":"%s","title":"Reunión de trabajo","heldOn":"2026-02-11","venue":"Sala","points":[]}
                """
                        .formatted(meeting));

        assertThat(held.body().required("changed").get(1).required("id").asString())
                .isEqualTo(meeting);
    }

    @Test
    void knowsNoSessionThatNobodyConvened() {
        Api.Answer unknown = attempt(unique("ses"), "close", "{}", "2026-03-05T10:00:00-06:00");

        assertThat(unknown.status()).isEqualTo(404);
    }

    /** An agreement of a session of the past that is still to be seen through. */
    private String tellOpenAgreement() {
        String session = unique("ses");
        String agreement = unique("agr");
        Api.Answer told = tell(
                "/api/v1/commissions/" + commission + "/record-session",
                """
                {"sessionId":"%s","kind":"EXTRAORDINARY","title":"SESIÓN EXTRAORDINARIA",
                 "heldOn":"2018-03-08","venue":"INEGI","items":[{"itemId":"itm-1","number":1,
                 "text":"Ruta de cumplimiento","agreementId":"%s"}]}
                """
                        .formatted(session, agreement),
                "L60-L64");
        assertThat(told.status()).as(told.body().toString()).isEqualTo(200);
        Api.Answer agreed = tell(
                "/api/v1/sessions/" + session + "/record-agreement",
                """
                {"agreementId":"%s","itemId":"itm-1","typeAssumed":true,"proposal":{"type":"RESOLUTIVE",
                 "text":"Ruta de cumplimiento","legalBasis":[],"points":[],"annexes":[],"standing":false}}
                """
                        .formatted(agreement),
                "L68");
        assertThat(agreed.status()).as(agreed.body().toString()).isEqualTo(200);
        return agreement;
    }

    /** Everything on the agenda but the review of agreements. */
    private void treatEverythingElse(String session, String heldOn) {
        act(session, "approve-agenda", "{}", heldOn + "T10:03:00-06:00");
        for (String item : new String[] {"itm-3", "itm-4", "itm-5"}) {
            act(
                    session,
                    "conclude-item",
                    "{\"itemId\":\"%s\",\"outcome\":\"NOTED\"}".formatted(item),
                    heldOn + "T10:10:00-06:00");
        }
    }

    private String reviewList(String session) {
        return payloads(session, "session.review-list-frozen").getFirst();
    }

    private List<String> followUps(String agreement) {
        return payloads(agreement, "agreement.follow-up-recorded");
    }

    private List<String> payloads(String aggregateId, String type) {
        return database.queryForList(
                "select convert_from(payload, 'UTF8') from domainevententry"
                        + " where aggregateidentifier = ? and payloadtype = ? order by sequencenumber",
                String.class,
                aggregateId,
                type);
    }

    private String convene(String calledAt, String startsAt) {
        String session = unique("ses");
        Api.Answer answer =
                post("/api/v1/commissions/" + commission + "/convene-session", call(session, startsAt), calledAt);
        assertThat(answer.body().required("changed").get(1).required("id").asString())
                .isEqualTo(session);
        return session;
    }

    private void open(String session, String calledOn, String heldOn) {
        gather(session, calledOn, heldOn);
        act(session, "declare-quorum", "{\"presidingId\":\"mem-ana\"}", heldOn + "T10:02:00-06:00");
    }

    /** The call goes out and the roll is taken. */
    private void gather(String session, String calledOn, String heldOn) {
        act(
                session,
                "send-call",
                """
                {"callId":"cal-1","memberIds":["mem-ana","mem-luis","mem-eva"],"medium":"Correo electrónico"}
                """,
                calledOn + "T12:00:00-06:00");
        act(
                session,
                "acknowledge-call",
                "{\"memberId\":\"mem-eva\",\"willAttend\":false}",
                calledOn + "T13:00:00-06:00");
        for (String member : new String[] {"mem-ana", "mem-luis"}) {
            act(
                    session,
                    "record-arrival",
                    "{\"attendeeId\":\"%s\",\"quality\":\"MEMBER\",\"mode\":\"IN_PERSON\"}".formatted(member),
                    heldOn + "T09:58:00-06:00");
        }
        act(session, "record-absence", "{\"attendeeId\":\"mem-eva\",\"justified\":true}", heldOn + "T10:00:00-06:00");
    }

    private static String call(String session, String startsAt) {
        return """
               {"sessionId":"%s","kind":"ORDINARY","startsAt":"%s","venue":{"format":"IN_PERSON","place":"Sala"},
                "convenedBy":"mem-ana","agenda":{"items":[
                {"itemId":"itm-1","number":"1","matter":"ROLL_CALL","title":"Lista de asistencia","documents":[]},
                {"itemId":"itm-2","number":"2","matter":"AGENDA_APPROVAL","title":"Orden del día","documents":[]},
                {"itemId":"itm-3","number":"3","matter":"SUBSTANTIVE","title":"Ruta de cumplimiento","documents":[]},
                {"itemId":"itm-4","number":"4","matter":"MINUTES_APPROVAL","title":"Acta anterior","documents":[]},
                {"itemId":"itm-5","number":"5","matter":"GENERAL_BUSINESS","title":"Asuntos generales","documents":[]},
                {"itemId":"itm-6","number":"6","matter":"AGREEMENT_REVIEW","title":"Seguimiento","documents":[]},
                {"itemId":"itm-7","number":"7","matter":"CLOSING","title":"Clausura","documents":[]}]}}
               """
                .formatted(session, startsAt);
    }

    private Api.Answer onCommission(String name, String body) {
        return post("/api/v1/commissions/" + commission + "/" + name, body, "2026-02-12T09:00:00-06:00");
    }

    private Api.Answer act(String session, String name, String body, String occurredOn) {
        return post("/api/v1/sessions/" + session + "/" + name, body, occurredOn);
    }

    private Api.Answer attempt(String session, String name, String body, String occurredOn) {
        return Api.on(port).post("/api/v1/sessions/" + session + "/" + name, body, "Occurred-On", occurredOn);
    }

    private Api.Answer post(String path, String body, String occurredOn) {
        Api.Answer answer = Api.on(port).post(path, body, "Occurred-On", occurredOn);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isBetween(200, 201);
        return answer;
    }

    private Api.Answer tell(String path, String body, String source) {
        return Api.on(port)
                .post(path, body, "Occurred-On", "2018-03-08", "Provenance", "historic", "Source-Ref", source);
    }

    private int stored(String aggregateId) {
        Integer events = database.queryForObject(
                "select count(*) from domainevententry where aggregateidentifier = ?", Integer.class, aggregateId);
        return events == null ? 0 : events;
    }

    private static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }
}
