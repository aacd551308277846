package org.acuerda.command.compliance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Proposal.ResolutivePoint;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.compliance.BodyComplianceEvent.BodyTermStarted;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Test of one story told by clients that write its hours with different offsets: what it makes due is the same. */
@OnRealParts
class OneInstantIT {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Autowired
    private EventStore eventStore;

    @LocalServerPort
    private int port;

    /** A Thursday evening in Mexico, and already Friday in London and Tokyo. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05T21:00:00-06:00", "2026-03-06T03:00:00Z", "2026-03-06T12:00:00+09:00"})
    void makesTheSameDueHoweverItsHourIsWritten(String hour) {
        PathOverHttp path = PathOverHttp.foundedOnAProvision(
                eventStore,
                port,
                new ResolutivePoint(
                        "pnt-1",
                        "ÚNICO",
                        "Publicar",
                        List.of(new Responsible(Responsible.Kind.BODY, "bod-inai", "INAI")),
                        Recorded.of(new Term.AfterEvent(Term.Trigger.PUBLICATION, 3, Term.DayKind.BUSINESS)),
                        Recorded.notOnRecord()));
        path.define();
        post("agreements/" + path.agreementId() + "/publish", "{\"publishedIn\":\"DOF\"}", hour, "bod-inai");
        String onStep = "{\"pathId\":\"%s\",\"bodyId\":\"bod-ivai\",\"stepId\":\"stp-1\",\"reportId\":\"rep-1\""
                .formatted(path.id());
        String body = "body-compliances/" + path.bodyComplianceId("bod-ivai");
        post(
                body + "/report-step",
                onStep
                        + """
                        ,"narrative":"Se hizo","evidence":[{"kind":"LINK","evidenceId":"evd-1",
                         "address":"https://ivai.example.mx/","capturedAt":"2026-03-05T12:00:00Z"}]}""",
                "2026-03-05",
                "bod-ivai");
        post(body + "/verify-step", onStep + "}", hour, "bod-inai");

        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(due(path.events(path.id()))).containsExactly(DUE));
        assertThat(due(path.events(path.agreementId()))).containsExactly(DUE);
        assertThat(due(path.events(path.bodyComplianceId("bod-ivai")))).containsExactly(DUE);
    }

    private static List<LocalDate> due(List<Object> events) {
        return events.stream()
                .flatMap(event -> switch (event) {
                    case TermStarted started -> Stream.of(started.dueOn());
                    case StepTermStarted started -> Stream.of(started.dueOn());
                    case BodyTermStarted started -> Stream.of(started.dueOn());
                    default -> Stream.<LocalDate>empty();
                })
                .toList();
    }

    private void post(String path, String json, String occurredOn, String body) {
        PathOverHttp.assertDone(Api.on(port)
                .post(
                        "/api/v1/" + path,
                        json,
                        "Occurred-On",
                        occurredOn,
                        "Acuerda-Actor",
                        "de-" + body,
                        "Acuerda-Body",
                        body));
    }
}
