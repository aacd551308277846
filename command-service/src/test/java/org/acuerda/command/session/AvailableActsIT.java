package org.acuerda.command.session;

import static org.acuerda.command.session.CommissionOverHttp.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.StreamSupport;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Test of the question which acts are available, through the API: nothing is stored, and the answer is that of the act
 * itself.
 */
@OnRealParts
class AvailableActsIT {

    private static final String NOON = "2026-03-05T12:00:00-06:00";

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private CommissionOverHttp commission;
    private String session = "";

    @BeforeEach
    void openASession() {
        commission = CommissionOverHttp.establishedOn(port);
        session = commission.convene("2026-02-20T10:00:00-06:00", "2026-03-05T10:00:00-06:00");
        commission.open(session, "2026-02-20", "2026-03-05");
    }

    @Test
    void saysWhichActsAreOpenAndWhyOthersAreNot() {
        JsonNode answer = acts("es");

        assertThat(answer.propertyNames()).containsExactlyInAnyOrder("id", "sequence", "phase", "quorum", "acts");
        assertThat(answer.path("id").asString()).isEqualTo(session);
        assertThat(answer.path("sequence").asLong()).isEqualTo(events(session) - 1);
        assertThat(answer.path("phase").asString()).isEqualTo("OPEN");
        assertThat(answer.path("quorum").toString())
                .isEqualTo(
                        """
                        {"present":2,"required":2,"members":3,"reached":true,"formula":"MORE_THAN_HALF",\
                        "countsVacancies":true,"withThosePresent":false,"verified":false,\
                        "presentIds":["mem-ana","mem-luis"]}""");
        assertThat(row(answer, "approve-agenda", "").toString())
                .isEqualTo("{\"act\":\"approve-agenda\",\"open\":true}");
        assertThat(row(answer, "present-item", "itm-3").toString())
                .isEqualTo(
                        """
                        {"act":"present-item","target":"itm-3","open":false,"refusal":{\
                        "code":"AGENDA_NOT_APPROVED","title":"Todavía no se puede",\
                        "detail":"%s"}}"""
                                .formatted(row(answer, "present-item", "itm-3")
                                        .at("/refusal/detail")
                                        .asString()));
    }

    @Test
    void answersInTheCallersLanguage() {
        assertThat(row(acts("es"), "resume", "").at("/refusal/title").asString())
                .isEqualTo("No se puede");
        assertThat(row(acts("en"), "resume", "").at("/refusal/title").asString())
                .isEqualTo("Not possible");
    }

    @Test
    void whatIsOpenIsAcceptedAndWhatIsNotIsRefusedWithTheSameWords() {
        Api.Answer accepted = check("approve-agenda", "{}");
        Api.Answer refused = check("resume", "{}");
        Api.Answer done = commission.attempt(session, "resume", "{}", NOON);

        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(204);
        assertThat(refused.status()).isEqualTo(422);
        JsonNode reason = row(acts("es"), "resume", "").path("refusal");
        for (String part : new String[] {"code", "title", "detail"}) {
            assertThat(refused.body().path(part)).isEqualTo(done.body().path(part));
            assertThat(reason.path(part)).isEqualTo(done.body().path(part));
        }
    }

    @Test
    void askingStoresNothing() {
        long before = events(session);
        String key = unique("key");

        assertThat(check("approve-agenda", "{}").status()).isEqualTo(204);
        assertThat(check("approve-agenda", "{}", "Idempotency-Key", key).status())
                .isEqualTo(204);
        acts("es");

        assertThat(events(session)).isEqualTo(before);
        Api.Answer approved = Api.on(port)
                .post(
                        "/api/v1/sessions/" + session + "/approve-agenda",
                        "{}",
                        "Occurred-On",
                        NOON,
                        "Idempotency-Key",
                        key);
        assertThat(approved.status()).as(approved.body().toString()).isEqualTo(200);
        assertThat(approved.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(events(session)).isGreaterThan(before);
    }

    @Test
    void askingAboutACreationLeavesTheIdentifierFree() {
        String next = unique("ses");
        String convene = "/api/v1/commissions/" + commission.id() + "/convene-session";
        String call = CommissionOverHttp.call(next, "2026-03-20T10:00:00-06:00");
        String now = "2026-03-06T10:00:00-06:00";

        for (int time = 0; time < 2; time++) {
            Api.Answer checked = Api.on(port).post(convene + "/check", call, "Occurred-On", now);
            assertThat(checked.status()).as(checked.body().toString()).isEqualTo(204);
        }

        assertThat(events(next)).isZero();
        commission.post(convene, call, now);
        assertThat(events(next)).isOne();
        assertThat(Api.on(port)
                        .post(convene + "/check", call, "Occurred-On", now)
                        .code())
                .isEqualTo("ID_TAKEN");
    }

    @Test
    void aCheckMindsWhatTheActMinds() {
        assertThat(check("present-item", "{}").code()).isEqualTo("MISSING_FIELD");
        assertThat(check("approve-agenda", "{}", "If-Match", "\"0\"").status()).isEqualTo(412);
        assertThat(check("no-act", "{}").code()).isEqualTo("UNKNOWN_PATH");
        assertThat(Api.on(port)
                        .post("/api/v1/bodies/bod-nobody/succeed/check", "{}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void nothingIsOpenOnAnUnknownAggregate() {
        assertThat(get("/api/v1/sessions/" + unique("ses") + "/acts").code()).isEqualTo("UNKNOWN_ID");
        assertThat(get("/api/v1/nothing/" + session + "/acts").code()).isEqualTo("UNKNOWN_PATH");
        assertThat(get("/api/v1/agreements/" + session + "/acts").code()).isEqualTo("UNKNOWN_ID");
        assertThat(get("/api/v1/body-compliances/" + session + "/acts").code()).isEqualTo("UNKNOWN_ID");
        assertThat(get("/api/v1/compliance-paths/bcp-x/acts").code()).isEqualTo("UNKNOWN_ID");
    }

    @Test
    void ofARecordedSessionOnlyItsAgreementsCanBeRecorded() {
        String recorded = unique("ses");
        commission.postHistoric(
                "/api/v1/commissions/" + commission.id() + "/record-session",
                """
                {"sessionId":"%s","kind":"EXTRAORDINARY","title":"SESIÓN EXTRAORDINARIA",
                 "heldOn":"2018-03-08","venue":"INEGI","items":[{"itemId":"itm-1","number":1,
                 "text":"Ruta de cumplimiento","agreementId":"%s"}]}
                """
                        .formatted(recorded, unique("agr")),
                "L60-L64");

        JsonNode answer = get(
                        "/api/v1/sessions/" + recorded + "/acts",
                        "Provenance",
                        "historic",
                        "Source-Ref",
                        "L68",
                        "Occurred-On",
                        "2018-03-08")
                .body();
        JsonNode live = get("/api/v1/sessions/" + recorded + "/acts").body();

        assertThat(answer.path("phase").asString()).isEqualTo("RECORDED");
        assertThat(answer.path("acts").toString())
                .isEqualTo("[{\"act\":\"record-agreement\",\"target\":\"itm-1\",\"open\":true}]");
        assertThat(live.at("/acts/0/refusal/code").asString()).isEqualTo("LIVE_ACT_IN_RECORDED_SESSION");
    }

    private JsonNode acts(String language) {
        Api.Answer answer =
                get("/api/v1/sessions/" + session + "/acts", "Occurred-On", NOON, "Accept-Language", language);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private Api.Answer get(String path, String... headers) {
        return Api.on(port).send(Api.on(port).request(path).GET(), headers);
    }

    private Api.Answer check(String act, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Occurred-On";
        all[headers.length + 1] = NOON;
        return Api.on(port).post("/api/v1/sessions/" + session + "/" + act + "/check", body, all);
    }

    private static JsonNode row(JsonNode answer, String act, String target) {
        return StreamSupport.stream(answer.path("acts").spliterator(), false)
                .filter(row -> row.path("act").asString().equals(act)
                        && row.path("target").asString("").equals(target))
                .findFirst()
                .orElseThrow();
    }

    private long events(String aggregateId) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from domainevententry where aggregateidentifier = ?", Long.class, aggregateId));
    }
}
