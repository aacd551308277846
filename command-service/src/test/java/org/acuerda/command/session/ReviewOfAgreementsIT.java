package org.acuerda.command.session;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
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
import tools.jackson.databind.json.JsonMapper;

/** Test of the review: every open agreement comes up in each ordinary session until it ends. */
@OnRealParts
class ReviewOfAgreementsIT {

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
    void reviewsEveryOpenAgreementBeforeItCloses() {
        String first = commission.recordOpenAgreement();
        String second = commission.recordOpenAgreement();
        String session = commission.convene("2026-02-20T10:00:00-06:00", "2026-03-05T10:00:00-06:00");
        commission.open(session, "2026-02-20", "2026-03-05");
        assertThat(reviewList(session)).contains(first, second);
        treatEverythingElse(session, "2026-03-05");
        commission.act(
                session,
                "review-en-bloc",
                """
                {"reviewId":"rev-1","itemId":"itm-6","reservedIds":["%s"],"narrative":"Sin cambios, salvo el reservado"}
                """
                        .formatted(first),
                "2026-03-05T10:20:00-06:00");

        Api.Answer unreviewed = commission.attempt(session, "close", "{}", "2026-03-05T10:40:00-06:00");
        commission.act(
                session,
                "conclude",
                "{\"conclusion\":\"PENDING_MATTERS\",\"reason\":\"Se agotó el tiempo de la sala\"}",
                "2026-03-05T10:41:00-06:00");
        commission.post(
                "/api/v1/agreements/" + second + "/cancel",
                "{\"ending\":\"MOOT\",\"reason\":\"Se derogó el artículo\",\"authority\":\"Oficio 7\"}",
                "2026-04-09T09:00:00-06:00");
        String next = commission.convene("2026-03-20T10:00:00-06:00", "2026-04-09T10:00:00-06:00");
        commission.open(next, "2026-03-20", "2026-04-09");

        assertThat(unreviewed.status()).isEqualTo(422);
        assertThat(unreviewed.code()).isEqualTo("AGREEMENTS_UNREVIEWED");
        assertThat(unreviewed.body().required("detail").asString())
                .contains(first)
                .doesNotContain(second);
        assertThat(reviewList(next)).contains(first).doesNotContain(second);

        treatEverythingElse(next, "2026-04-09");
        commission.act(
                next,
                "review-agreement",
                """
                {"reviewId":"rev-1","itemId":"itm-6","agreementId":"%s","status":"IN_PROGRESS",
                 "narrative":"Veinte organismos remitieron su política"}
                """
                        .formatted(first),
                "2026-04-09T10:20:00-06:00");
        commission.act(
                next, "conclude-item", "{\"itemId\":\"itm-6\",\"outcome\":\"NOTED\"}", "2026-04-09T10:21:00-06:00");
        commission.act(next, "close", "{}", "2026-04-09T10:40:00-06:00");

        await().atMost(20, SECONDS).untilAsserted(() -> {
            assertThat(followUps(first)).singleElement().satisfies(followUp -> assertThat(followUp)
                    .contains(next, "IN_PROGRESS", "Veinte organismos"));
            assertThat(followUps(second)).singleElement().satisfies(followUp -> assertThat(followUp)
                    .contains(session, "NO_CHANGE", "salvo el reservado"));
        });
        assertThat(accepting(first, "Mem-1").code())
                .as("who reviewed it in the session")
                .isEqualTo("REVIEWER_IS_REPORTER");
        assertThat(accepting(first, "mem-2").status()).isEqualTo(204);
    }

    private Api.Answer accepting(String agreement, String actor) {
        String followUpId = new JsonMapper()
                .readTree(followUps(agreement).getFirst())
                .required("followUpId")
                .asString();
        return Api.on(port)
                .post(
                        "/api/v1/agreements/" + agreement + "/review-follow-up/check",
                        "{\"followUpId\":\"%s\",\"accepted\":true,\"reason\":\"Consta\"}".formatted(followUpId),
                        "Acuerda-Actor",
                        actor);
    }

    @Test
    void opensOnlyWhenTheRegisterKnowsWhatIsStored(@Autowired EventProcessingConfiguration processors) {
        StreamingEventProcessor register = processors
                .eventProcessor(Automations.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        String session = commission.convene("2026-02-20T10:00:00-06:00", "2026-03-05T10:00:00-06:00");
        commission.gather(session, "2026-02-20", "2026-03-05");
        register.shutDown();
        String agreement;
        Api.Answer behind;
        try {
            agreement = commission.recordOpenAgreement();
            behind = commission.attempt(
                    session, "declare-quorum", "{\"presidingId\":\"mem-ana\"}", "2026-03-05T10:02:00-06:00");
        } finally {
            register.start();
        }

        commission.act(session, "declare-quorum", "{\"presidingId\":\"mem-ana\"}", "2026-03-05T10:02:00-06:00");

        assertThat(behind.status()).isEqualTo(503);
        assertThat(behind.code()).isEqualTo("REGISTERS_BEHIND");
        assertThat(reviewList(session)).contains(agreement);
    }

    /** Everything on the agenda but the review of agreements. */
    private void treatEverythingElse(String session, String heldOn) {
        commission.act(session, "approve-agenda", "{}", heldOn + "T10:03:00-06:00");
        for (String item : new String[] {"itm-3", "itm-4", "itm-5"}) {
            commission.act(
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
}
