package org.acuerda.command.compliance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.command.acts.CommandMetaData;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A provision is superseded before or after a path is laid out on it; either way someone must decide. */
@OnRealParts
class PathsUnderAChangingLawIT {

    private static final String SUPERSESSION =
            """
            {"successorIds":["prv-50-2025"],"supersededOn":"2025-03-21","source":"DOF 20-03-2025"}
            """;

    @Autowired
    private EventStore eventStore;

    @LocalServerPort
    private int port;

    private final String suffix = UUID.randomUUID().toString();
    private final String commissionId = "com-" + suffix;
    private final String agreementId = "agr-" + suffix;
    private final String provisionId = "prv-" + suffix;
    private final String pathId = "pth-" + suffix;

    @BeforeEach
    void adoptAnAgreementOnAProvision() {
        assertDone(api().post(
                        "/api/v1/provisions",
                        """
                        {"provisionId":"%s","instrument":"LGTAIP","version":"2015","path":"art. 56",
                         "subject":"Políticas de transparencia proactiva","source":"DOF 04-05-2015","verified":true}
                        """
                                .formatted(provisionId)));
        store(new AgreementEvent.AgreementRecorded(
                agreementId,
                commissionId,
                "ses-" + suffix,
                "itm-" + suffix,
                4,
                Recorded.notOnRecord(),
                LocalDate.of(2018, 8, 30),
                new Proposal(
                        Proposal.Type.RESOLUTIVE,
                        "Definición de ruta de cumplimiento",
                        List.of(new Proposal.LegalBasis("artículo 56", Recorded.of(provisionId))),
                        List.of(),
                        List.of(),
                        Recorded.notOnRecord(),
                        false),
                true));
    }

    @Test
    void asksWhenTheProvisionIsSupersededUnderAnOpenPath() {
        layOutThePath();
        assertDone(api().post("/api/v1/provisions/" + provisionId + "/supersede", SUPERSESSION));

        await().atMost(10, SECONDS).untilAsserted(this::assertAskedOnce);
    }

    @Test
    void asksAtOnceWhenThePathIsLaidOutOnASupersededProvision() {
        assertDone(api().post("/api/v1/provisions/" + provisionId + "/supersede", SUPERSESSION));
        layOutThePath();

        await().atMost(10, SECONDS).untilAsserted(this::assertAskedOnce);
        assertDone(api().post(
                        "/api/v1/compliance-paths/" + pathId + "/continue",
                        "{\"reason\":\"Noveno transitorio\",\"authority\":\"Sesión ordinaria 1\"}"));
        assertThat(events()).last().isInstanceOf(PathContinued.class);
    }

    @Test
    void doesNotLetTheReporterVerify() {
        layOutThePath();
        String standing = "/api/v1/body-compliances/" + BodyComplianceCommand.idOf(pathId, "bod-ivai");
        String step = "\"pathId\":\"%s\",\"bodyId\":\"bod-ivai\",\"stepId\":\"stp-2-politica\",\"reportId\":\"rep-1\""
                .formatted(pathId);
        assertDone(api().post(
                        standing + "/report-step",
                        """
                        {%s,"narrative":"El Pleno la aprobó","evidence":[{"kind":"LINK","evidenceId":"evd-1",
                         "address":"https://ivai.example.mx/politica","capturedAt":"2026-03-09T12:00:00Z",
                         "sha256":{"notOnRecord":true}}]}
                        """
                                .formatted(step),
                        "Acuerda-Body",
                        "bod-ivai"));

        Api.Answer refused = api().post(standing + "/verify-step", "{" + step + "}", "Acuerda-Body", "bod-inai");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("VERIFIER_IS_REPORTER");
        assertThat(eventStore
                        .readEvents(BodyComplianceCommand.idOf(pathId, "bod-ivai"))
                        .asStream())
                .hasSize(1);
    }

    @Test
    void saysWhatABodyCanDoThatNobodyHeardOf() {
        layOutThePath();
        String id = BodyComplianceCommand.idOf(pathId, "bod-ivai");

        Api.Answer ofBody = api().send(
                        api().request("/api/v1/body-compliances/" + id + "/acts")
                                .GET(),
                        "Acuerda-Body",
                        "bod-ivai");
        Api.Answer ofPath = api().send(api().request("/api/v1/compliance-paths/" + pathId + "/acts")
                .GET());
        Api.Answer ofAgreement = api().send(api().request("/api/v1/agreements/" + agreementId + "/acts")
                .GET());

        assertThat(ofBody.body().path("sequence").asInt()).isEqualTo(-1);
        assertThat(ofBody.body().at("/acts/0").toString())
                .isEqualTo("{\"act\":\"report-step\",\"target\":\"stp-1-diagnostico\",\"open\":true}");
        assertThat(ofPath.body().path("acts")).hasSize(4);
        assertThat(ofAgreement.body().path("acts")).hasSize(9);
    }

    private void layOutThePath() {
        assertDone(api().post(
                        "/api/v1/compliance-paths/" + pathId + "/define-from-template",
                        """
                        {"anchor":{"commissionId":"%s","agreementId":"%s","provisionId":"%s"},"title":"Ruta",
                         "templateId":"lgtaip-2015-articulo-56","bodyIds":["bod-inai","bod-ivai"],
                         "authority":"Sesión ordinaria 1"}
                        """
                                .formatted(commissionId, agreementId, provisionId)));
    }

    private void assertAskedOnce() {
        assertThat(events())
                .filteredOn(PathDecisionRequired.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(PathDecisionRequired.class, required -> assertThat(required.supersededOn())
                        .isEqualTo(LocalDate.of(2025, 3, 21)));
    }

    private List<Object> events() {
        return eventStore
                .readEvents(pathId)
                .asStream()
                .map(message -> (Object) message.getPayload())
                .toList();
    }

    private void store(DomainEvent event) {
        eventStore.publish(new GenericDomainEventMessage<>(
                "agreement",
                event.aggregateId(),
                0,
                event,
                MetaData.from(Map.of(
                        CommandMetaData.ACTOR,
                        "acuerda",
                        CommandMetaData.ACTOR_ROLE,
                        "system",
                        CommandMetaData.OCCURRED_ON,
                        "2018-08-30",
                        CommandMetaData.PROVENANCE,
                        "HISTORIC",
                        CommandMetaData.SOURCE_REF,
                        "Informe, L94",
                        CommandMetaData.COMMAND_ID,
                        UUID.randomUUID().toString(),
                        CommandMetaData.COMMAND_TYPE,
                        "session.record-agreement",
                        CommandMetaData.CORRELATION_ID,
                        UUID.randomUUID().toString()))));
    }

    private Api api() {
        return Api.on(port);
    }

    private static void assertDone(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
    }
}
