package org.acuerda.command.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.command.route.CommandRoutes;
import org.acuerda.events.compliance.BodyComplianceEvent.ContestResolved;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.journal.LeafHash;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Test of the separation of roles: no reporter verifies their own report, and no party removes a contest. */
@OnRealParts
class FourEyesIT {

    private static final String EVIDENCE =
            """
            "evidence":[{"kind":"LINK","evidenceId":"evd-%s","address":"https://ivai.example.mx/politica",
             "capturedAt":"2026-03-09T12:00:00Z","sha256":{"notOnRecord":true}}]""";
    private static final String VERIFY = "\"reportId\":\"rep-1\"";

    @Autowired
    private EventStore eventStore;

    @Autowired
    private List<CommandRoutes> offered;

    @LocalServerPort
    private int port;

    private PathOverHttp path;

    @BeforeEach
    void reportAStep() {
        path = PathOverHttp.foundedOnAProvision(eventStore, port);
        path.layOut();
        PathOverHttp.assertDone(path.onStep(
                "report-step",
                "\"reportId\":\"rep-1\",\"narrative\":\"El Pleno la aprobó\"," + EVIDENCE.formatted(1),
                "enlace",
                "LIAISON",
                "bod-ivai"));
    }

    @Test
    void theReporterCannotVerifyAlsoUnderAnotherBody() {
        Api.Answer asReporter = path.onStep("verify-step", VERIFY, "enlace", "REVIEWER", "bod-inai");
        Api.Answer asColleague = path.onStep("verify-step", VERIFY, "colega", "REVIEWER", "bod-ivai");

        assertThat(asReporter.status()).isEqualTo(422);
        assertThat(asReporter.code()).isEqualTo("VERIFIER_IS_REPORTER");
        assertThat(asReporter.body().path("detail").asString()).isNotBlank();
        assertThat(asColleague.status()).isEqualTo(422);
        assertThat(asColleague.code()).isEqualTo("VERIFIER_OF_OBLIGED_BODY");
        assertThat(events()).singleElement().isInstanceOf(StepReported.class);
    }

    @Test
    void keepsTheFileThatAContestNames(@Autowired JdbcTemplate database) {
        String sha256 = LeafHash.of(path.id().getBytes(StandardCharsets.UTF_8));
        database.update(
                "insert into evidence_file (sha256, size_bytes, media_type, stored_at)"
                        + " values (?, 1, 'application/pdf', now())",
                sha256);

        PathOverHttp.assertDone(path.onStep(
                "contest-step",
                """
                "contestId":"cts-1","reason":"No se abre","evidence":[{"kind":"FILE","evidenceId":"evd-2",
                 "name":"a.pdf","sha256":"%s","sizeBytes":1,"mediaType":"application/pdf"}]"""
                        .formatted(sha256),
                "ciudadana",
                "CITIZEN",
                "bod-osc"));

        assertThat(database.queryForObject(
                        "select referenced_at is not null from evidence_file where sha256 = ?", Boolean.class, sha256))
                .isTrue();
    }

    @Test
    void noActTakesAContestBack() {
        assertThat(offered.stream()
                        .filter(acts -> acts.collection().equals("body-compliances"))
                        .flatMap(acts -> acts.list().stream())
                        .map(CommandRoutes.Route::name))
                .containsExactlyInAnyOrder(
                        "report-step", "verify-step", "return-step", "contest-step", "resolve-contest");
        // A member's removal, and slips of the roll, are recorded facts of their own.
        List<String> recorded = List.of("remove-member", "withdraw-attendance", "withdraw-excuse");
        assertThat(offered.stream().flatMap(acts -> acts.list().stream()).map(CommandRoutes.Route::name))
                .noneMatch(name ->
                        name.matches("(delete|withdraw|retract|erase|undo|remove)(-.*)?") && !recorded.contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADMINISTRATOR",
                "COORDINATOR",
                "TECHNICAL_SECRETARY",
                "MEMBER",
                "LIAISON",
                "REVIEWER",
                "AUDITOR",
                "CONTESTER"
            })
    void noRoleMakesAContestGoAway(String role) {
        contest();
        String standing = "/api/v1/body-compliances/" + path.bodyComplianceId("bod-ivai");

        for (String method : new String[] {"DELETE", "PUT", "PATCH"}) {
            for (String address : new String[] {standing, standing + "/contest-step", standing + "/cts-1"}) {
                Api.Answer answer = Api.on(port)
                        .send(Api.on(port)
                                .request(address)
                                .header("Content-Type", "application/json")
                                .setHeader("Acuerda-Role", role)
                                .method(method, BodyPublishers.ofString("{}")));
                assertThat(answer.status()).as("%s %s", method, address).isIn(404, 405);
            }
        }
        PathOverHttp.assertDone(path.onStep(
                "resolve-contest",
                "\"contestId\":\"cts-1\",\"resolution\":\"DISMISSED\",\"reason\":\"Sí está publicada\"",
                "comisionada",
                role,
                "bod-inai"));

        assertThat(events())
                .satisfiesExactly(
                        reported -> assertThat(reported).isInstanceOf(StepReported.class),
                        contested -> assertThat(contested).isInstanceOf(StepContested.class),
                        resolved -> assertThat(resolved).isInstanceOf(ContestResolved.class));
    }

    @Test
    void aBodyIsToldWhatItCanDoAlsoWhereNobodyHeardOfIt() {
        Api.Answer ofBody = ask("body-compliances/" + path.bodyComplianceId("bod-inai"), "Acuerda-Body", "bod-inai");
        Api.Answer ofPath = ask("compliance-paths/" + path.id());
        Api.Answer ofAgreement = ask("agreements/" + path.agreementId());

        assertThat(ofBody.body().path("sequence").asInt()).isEqualTo(-1);
        assertThat(ofBody.body().at("/acts/0").toString())
                .isEqualTo("{\"act\":\"report-step\",\"target\":\"stp-1-diagnostico\",\"open\":true}");
        assertThat(ofPath.body().path("acts")).hasSize(4);
        assertThat(ofAgreement.body().path("acts")).hasSize(9);
    }

    private void contest() {
        PathOverHttp.assertDone(path.onStep(
                "contest-step",
                "\"contestId\":\"cts-1\",\"reason\":\"No se abre\"," + EVIDENCE.formatted(2),
                "ciudadana",
                "CITIZEN",
                "bod-osc"));
    }

    private Api.Answer ask(String subject, String... headers) {
        return Api.on(port)
                .send(Api.on(port).request("/api/v1/" + subject + "/acts").GET(), headers);
    }

    private List<Object> events() {
        return path.events(path.bodyComplianceId("bod-ivai"));
    }
}
