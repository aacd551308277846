package org.acuerda.command.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.acuerda.command.Api;

/** Test client: a commission of three that holds its sessions only through the API. */
final class CommissionOverHttp {

    private final int port;
    private final String commission = unique("com");

    private CommissionOverHttp(int port) {
        this.port = port;
    }

    /** Establishes one on the service that listens on a loopback port. */
    static CommissionOverHttp establishedOn(int port) {
        CommissionOverHttp established = new CommissionOverHttp(port);
        established.establish();
        return established;
    }

    static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    String id() {
        return commission;
    }

    /** Convenes an ordinary session that treats one matter, the minutes, general business and the open agreements. */
    String convene(String calledAt, String startsAt) {
        String session = unique("ses");
        Api.Answer answer =
                post("/api/v1/commissions/" + commission + "/convene-session", call(session, startsAt), calledAt);
        assertThat(answer.body().required("changed").get(1).required("id").asString())
                .isEqualTo(session);
        return session;
    }

    void open(String session, String calledOn, String heldOn) {
        gather(session, calledOn, heldOn);
        act(session, "declare-quorum", "{\"presidingId\":\"mem-ana\"}", heldOn + "T10:02:00-06:00");
    }

    /** The call goes out and the roll is taken. */
    void gather(String session, String calledOn, String heldOn) {
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

    /** A historic agreement that is still open. */
    String recordOpenAgreement() {
        String session = unique("ses");
        String agreement = unique("agr");
        Api.Answer recorded = postHistoric(
                "/api/v1/commissions/" + commission + "/record-session",
                """
                {"sessionId":"%s","kind":"EXTRAORDINARY","title":"SESIÓN EXTRAORDINARIA",
                 "heldOn":"2018-03-08","venue":"INEGI","items":[{"itemId":"itm-1","number":1,
                 "text":"Ruta de cumplimiento","agreementId":"%s"}]}
                """
                        .formatted(session, agreement),
                "L60-L64");
        assertThat(recorded.status()).as(recorded.body().toString()).isEqualTo(200);
        Api.Answer agreed = postHistoric(
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

    Api.Answer onCommission(String name, String body) {
        return post("/api/v1/commissions/" + commission + "/" + name, body, "2026-02-12T09:00:00-06:00");
    }

    /** An act that must be accepted. */
    Api.Answer act(String session, String name, String body, String occurredOn) {
        return post("/api/v1/sessions/" + session + "/" + name, body, occurredOn);
    }

    /** An act that may be rejected. */
    Api.Answer attempt(String session, String name, String body, String occurredOn) {
        return Api.on(port).post("/api/v1/sessions/" + session + "/" + name, body, "Occurred-On", occurredOn);
    }

    Api.Answer post(String path, String body, String occurredOn) {
        Api.Answer answer = Api.on(port).post(path, body, "Occurred-On", occurredOn);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isBetween(200, 201);
        return answer;
    }

    /** A historic fact. */
    Api.Answer postHistoric(String path, String body, String source) {
        return Api.on(port)
                .post(path, body, "Occurred-On", "2018-03-08", "Provenance", "historic", "Source-Ref", source);
    }

    static String call(String session, String startsAt) {
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

    private void establish() {
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
                 "majority":{"basis":"OF_THOSE_PRESENT","castingVote":"FOLLOWS_OWN_VOTE"},"votingUnit":"PERSON",
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
}
