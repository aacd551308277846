package org.acuerda.command.compliance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.json.EventJson;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Test of a term that a revision sets after the step from which it counts was met. */
@OnRealParts
class RevisedTermsIT {

    @Autowired
    private EventStore eventStore;

    @LocalServerPort
    private int port;

    @Test
    void countFromTheDayOnWhichTheStepWasMet() {
        PathOverHttp path = PathOverHttp.foundedOnAProvision(eventStore, port);
        path.define();
        String body = "body-compliances/" + path.bodyComplianceId("bod-ivai");
        String onStep = "{\"pathId\":\"%s\",\"bodyId\":\"bod-ivai\",\"stepId\":\"stp-1\",\"reportId\":\"rep-1\""
                .formatted(path.id());
        post(
                body + "/report-step",
                onStep
                        + """
                        ,"narrative":"Se hizo","evidence":[{"kind":"LINK","evidenceId":"evd-1",
                         "address":"https://ivai.example.mx/","capturedAt":"2026-03-05T12:00:00Z"}]}""",
                "bod-ivai");
        post(body + "/verify-step", onStep + "}", "bod-inai");

        PathOverHttp.assertDone(path.act(
                "revise",
                """
                {"steps":%s,"bodyIds":["bod-ivai","bod-inai"],"reason":"Más tiempo","authority":"Sesión 2"}
                """
                        .formatted(stepsWithTenDays(path))));

        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(due(path))
                .containsExactly(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20)));
        assertThat(path.events(path.bodyComplianceId("bod-inai"))).isEmpty();
    }

    private static String stepsWithTenDays(PathOverHttp path) {
        CompliancePathDefined defined =
                (CompliancePathDefined) path.events(path.id()).getFirst();
        return defined.steps().stream()
                .map(step -> EventJson.mapper().writeValueAsString(step).replace("\"length\":3", "\"length\":10"))
                .collect(joining(",", "[", "]"));
    }

    private static List<LocalDate> due(PathOverHttp path) {
        return path.events(path.bodyComplianceId("bod-ivai")).stream()
                .filter(BodyTermStarted.class::isInstance)
                .map(started -> ((BodyTermStarted) started).dueOn())
                .toList();
    }

    private void post(String path, String json, String body) {
        PathOverHttp.assertDone(Api.on(port)
                .post(
                        "/api/v1/" + path,
                        json,
                        "Occurred-On",
                        "2026-03-05",
                        "Acuerda-Actor",
                        "de-" + body,
                        "Acuerda-Body",
                        body));
    }
}
