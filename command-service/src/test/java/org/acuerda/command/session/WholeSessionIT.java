package org.acuerda.command.session;

import static org.acuerda.command.session.CommissionOverHttp.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Test of sessions from their call to their published minutes, only through the API. */
@OnRealParts
class WholeSessionIT {

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    private CommissionOverHttp commission;

    @BeforeEach
    void establishACommission() {
        commission = CommissionOverHttp.establishedOn(port);
    }

    @Test
    void passesFromItsCallToItsPublishedMinutes() {
        String document = uploadedMinutes();
        String session = commission.convene("2026-02-20T10:00:00-06:00", "2026-03-05T10:00:00-06:00");
        String agreement = unique("agr");
        commission.open(session, "2026-02-20", "2026-03-05");
        commission.act(session, "approve-agenda", "{}", "2026-03-05T10:03:00-06:00");
        commission.act(session, "present-item", "{\"itemId\":\"itm-3\"}", "2026-03-05T10:05:00-06:00");
        commission.act(
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
        commission.act(
                session,
                "cast-votes",
                """
                {"voteId":"vot-1","votes":[{"voterId":"mem-ana","choice":"IN_FAVOUR"},
                 {"voterId":"mem-luis","choice":"IN_FAVOUR"}]}
                """,
                "2026-03-05T10:21:00-06:00");
        commission.act(session, "close-vote", "{\"voteId\":\"vot-1\"}", "2026-03-05T10:22:00-06:00");

        Api.Answer adopted = commission.act(
                session,
                "adopt-agreement",
                "{\"agreementId\":\"%s\",\"itemId\":\"itm-3\",\"voteId\":\"vot-1\"}".formatted(agreement),
                "2026-03-05T10:23:00-06:00");

        JsonNode changed = adopted.body().required("changed");
        assertThat(changed).hasSize(2);
        assertThat(changed.get(1).required("id").asString()).isEqualTo(agreement);
        assertThat(changed.get(1).required("sequence").asLong()).isZero();
        assertThat(stored(agreement)).isEqualTo(1);

        commission.act(
                session, "conclude-item", "{\"itemId\":\"itm-4\",\"outcome\":\"NOTED\"}", "2026-03-05T10:30:00-06:00");
        commission.act(
                session, "conclude-item", "{\"itemId\":\"itm-5\",\"outcome\":\"NOTED\"}", "2026-03-05T10:31:00-06:00");
        commission.act(
                session, "conclude-item", "{\"itemId\":\"itm-6\",\"outcome\":\"NOTED\"}", "2026-03-05T10:32:00-06:00");
        commission.act(session, "close", "{}", "2026-03-05T10:40:00-06:00");
        commission.act(session, "draft-minutes", "{\"document\":%s}".formatted(document), "2026-03-10");

        String next = commission.convene("2026-03-20T10:00:00-06:00", "2026-04-09T10:00:00-06:00");
        commission.open(next, "2026-03-20", "2026-04-09");
        commission.act(
                session,
                "approve-minutes",
                "{\"approvedInSessionId\":\"%s\",\"document\":%s}".formatted(next, document),
                "2026-04-09");
        commission.act(
                session,
                "sign-minutes",
                "{\"signatoryIds\":[\"mem-ana\",\"mem-luis\"],\"document\":%s}".formatted(document),
                "2026-04-09");
        commission.act(
                session,
                "publish-minutes",
                "{\"publishedIn\":\"Portal de la comisión\",\"document\":%s}".formatted(document),
                "2026-04-10");

        Api.Answer late = commission.attempt(
                session, "record-departure", "{\"attendeeId\":\"mem-luis\"}", "2026-04-10T11:00:00-06:00");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.code()).isEqualTo("SESSION_ENDED");
    }

    @Test
    void saysThatTheIdentifierOfANewAggregateIsTaken() {
        String session = commission.convene("2026-02-20T10:00:00-06:00", "2026-03-05T10:00:00-06:00");

        Api.Answer again = Api.on(port)
                .post(
                        "/api/v1/commissions/" + commission.id() + "/convene-session",
                        CommissionOverHttp.call(session, "2026-03-12T10:00:00-06:00"),
                        "Occurred-On",
                        "2026-02-20T11:00:00-06:00");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("ID_TAKEN");
        assertThat(stored(session)).isEqualTo(1);
    }

    @Test
    void recordsASessionOfThePastWithItsAgreements() {
        String session = unique("ses");
        String agreement = unique("agr");
        Api.Answer recorded = commission.postHistoric(
                "/api/v1/commissions/" + commission.id() + "/record-session",
                """
                {"sessionId":"%s","kind":"EXTRAORDINARY","ordinal":1,"title":"PRIMERA SESIÓN EXTRAORDINARIA",
                 "heldOn":"2018-03-08","venue":"INEGI","items":[{"itemId":"itm-1","number":1,
                 "text":"Presentación","agreementId":"%s"}]}
                """
                        .formatted(session, agreement),
                "L60-L64");
        assertThat(recorded.status()).as(recorded.body().toString()).isEqualTo(200);

        String body =
                """
                {"agreementId":"%s","itemId":"itm-1","typeAssumed":true,"proposal":{"type":"PRESENTATION",
                 "text":"Presentación de Propuesta del Plan de Trabajo","legalBasis":[],"points":[],"annexes":[],
                 "standing":false}}
                """
                        .formatted(agreement);
        Api.Answer agreed = commission.postHistoric("/api/v1/sessions/" + session + "/record-agreement", body, "L68");
        Api.Answer twice = commission.postHistoric("/api/v1/sessions/" + session + "/record-agreement", body, "L68");

        assertThat(agreed.status()).as(agreed.body().toString()).isEqualTo(200);
        assertThat(agreed.id()).isEqualTo(agreement);
        assertThat(twice.code()).isEqualTo("ID_TAKEN");
    }

    @Test
    void holdsAWorkingMeeting() {
        String meeting = unique("mtg");

        Api.Answer held = commission.onCommission(
                "hold-working-meeting",
                """
                {"meetingId":"%s","title":"Reunión de trabajo","heldOn":"2026-02-11","venue":"Sala","points":[]}
                """
                        .formatted(meeting));

        assertThat(held.body().required("changed").get(1).required("id").asString())
                .isEqualTo(meeting);
    }

    @Test
    void knowsNoSessionThatWasNotConvened() {
        Api.Answer unknown = commission.attempt(unique("ses"), "close", "{}", "2026-03-05T10:00:00-06:00");

        assertThat(unknown.status()).isEqualTo(404);
    }

    private int stored(String aggregateId) {
        Integer events = database.queryForObject(
                "select count(*) from domainevententry where aggregateidentifier = ?", Integer.class, aggregateId);
        return events == null ? 0 : events;
    }

    private String uploadedMinutes() {
        Api.Answer stored = Api.on(port)
                .send(Api.on(port)
                        .request("/api/v1/evidence")
                        .header("Content-Disposition", "attachment; filename=acta.txt")
                        .POST(BodyPublishers.ofString("Acta " + unique("act"))));
        return "{\"name\":\"acta.txt\",\"sha256\":\"%s\"}"
                .formatted(stored.body().required("sha256").asString());
    }
}
