package org.acuerda.command.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.acuerda.command.Api;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.ResolutivePoint;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * Test client: an agreement on a provision of its own, and over the API a path of the template of article 56 for two
 * bodies.
 */
final class PathOverHttp {

    private final EventStore eventStore;
    private final Api api;
    private final String suffix = UUID.randomUUID().toString();

    private PathOverHttp(EventStore eventStore, Api api) {
        this.eventStore = eventStore;
        this.api = api;
    }

    /** A historic agreement, based on a provision in force; its path is not defined yet. */
    static PathOverHttp foundedOnAProvision(EventStore eventStore, int port, ResolutivePoint... points) {
        PathOverHttp path = new PathOverHttp(eventStore, Api.on(port));
        path.api.registerBodies("bod-inai", "bod-ivai", "bod-osc");
        path.register(path.provisionId(), "2015");
        path.storeAgreement(List.of(points));
        return path;
    }

    String id() {
        return "pth-" + suffix;
    }

    String agreementId() {
        return "agr-" + suffix;
    }

    String provisionId() {
        return "prv-" + suffix;
    }

    /** A provision that may take the place of the path's own. */
    String successorId() {
        return "prv-next-" + suffix;
    }

    /** The stream of a body on the path. */
    String bodyComplianceId(String bodyId) {
        return BodyComplianceCommand.idOf(id(), bodyId);
    }

    void layOut() {
        layOut(List.of("bod-inai", "bod-ivai"));
    }

    void layOut(List<String> bodyIds) {
        assertDone(act(
                "define-from-template",
                """
                {"anchor":{"commissionId":"com-%s","agreementId":"%s","provisionId":"%s"},"title":"Ruta",
                 "templateId":"lgtaip-2015-articulo-56","bodyIds":%s,
                 "authority":"Sesión ordinaria 1"}
                """
                        .formatted(suffix, agreementId(), provisionId(), quoted(bodyIds))));
    }

    static String quoted(List<String> texts) {
        return texts.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }

    void supersede() {
        register(successorId(), "2025");
        assertDone(api.post(
                "/api/v1/provisions/" + provisionId() + "/supersede",
                """
                {"successorIds":["%s"],"supersededOn":"2025-03-21","source":"DOF 20-03-2025"}
                """
                        .formatted(successorId())));
    }

    /** Defines the path with two steps, due three business days after publication and after the first step. */
    void define() {
        assertDone(api.post(
                "/api/v1/compliance-paths",
                """
                {"pathId":"%s","anchor":{"commissionId":"com-%s","agreementId":"%s","provisionId":"%s"},"title":"Ruta",
                 "bodyIds":["bod-ivai"],"authority":"Sesión ordinaria 1","steps":[%s,%s]}
                """
                        .formatted(
                                id(),
                                suffix,
                                agreementId(),
                                provisionId(),
                                step(1, "\"kind\":\"AFTER_FACT\",\"trigger\":\"PUBLICATION\""),
                                step(2, "\"kind\":\"AFTER_STEP\",\"stepId\":\"stp-1\""))));
    }

    private static String step(int number, String term) {
        return """
               {"stepId":"stp-%d","number":%d,"title":"Paso","due":"Lo que pide","reportedBy":"OBLIGED_BODY",
                "evidenceKind":"Documento","term":{%s,"length":3,"days":"BUSINESS"},"weight":1,"source":"Prueba",
                "verified":false}"""
                .formatted(number, number, term);
    }

    Api.Answer act(String name, String json) {
        return api.post("/api/v1/compliance-paths/" + id() + "/" + name, json);
    }

    /** An act on IVAI's second step, by an actor who represents a body. */
    Api.Answer onStep(String name, String more, String actor, String role, String bodyId) {
        return api.post(
                "/api/v1/body-compliances/" + bodyComplianceId("bod-ivai") + "/" + name,
                """
                {"pathId":"%s","bodyId":"bod-ivai","stepId":"stp-2-politica",%s}
                """
                        .formatted(id(), more),
                "Acuerda-Actor",
                actor,
                "Acuerda-Role",
                role,
                "Acuerda-Body",
                bodyId);
    }

    List<Object> events(String aggregateId) {
        return eventStore
                .readEvents(aggregateId)
                .asStream()
                .map(message -> (Object) message.getPayload())
                .toList();
    }

    static void assertDone(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
    }

    private void register(String id, String version) {
        assertDone(api.post(
                "/api/v1/provisions",
                """
                {"provisionId":"%s","instrument":"LGTAIP","version":"%s","path":"art. 56",
                 "subject":"Políticas de transparencia proactiva","source":"DOF","verified":true}
                """
                        .formatted(id, version)));
    }

    private void storeAgreement(List<ResolutivePoint> points) {
        store(
                "commission",
                new CommissionEstablished(
                        "com-" + suffix, "Comisión", List.of(), LocalDate.of(2025, 1, 1), Recorded.notOnRecord()));
        store(
                "agreement",
                new AgreementRecorded(
                        agreementId(),
                        "com-" + suffix,
                        "ses-" + suffix,
                        "itm-" + suffix,
                        4,
                        Recorded.notOnRecord(),
                        LocalDate.of(2018, 8, 30),
                        new Proposal(
                                Proposal.Type.RESOLUTIVE,
                                "Definición de ruta de cumplimiento",
                                List.of(new Proposal.LegalBasis("artículo 56", Recorded.of(provisionId()))),
                                points,
                                List.of(),
                                Recorded.notOnRecord(),
                                false),
                        true));
    }

    /** Registers bodies at once, as if each had been registered by an act of its own. */
    void storeBodies(List<String> bodyIds) {
        bodyIds.forEach(bodyId -> store(
                "body",
                new BodyRegistered(
                        bodyId,
                        BodyEvent.Kind.OBLIGED_SUBJECT,
                        bodyId,
                        Recorded.notOnRecord(),
                        false,
                        Recorded.notOnRecord(),
                        Recorded.notOnRecord(),
                        "Prueba")));
    }

    private void store(String aggregate, DomainEvent first) {
        eventStore.publish(new GenericDomainEventMessage<>(
                aggregate,
                first.aggregateId(),
                0,
                first,
                MetaData.from(Map.of(
                        EventMetaData.ACTOR,
                        "acuerda",
                        EventMetaData.ACTOR_ROLE,
                        "system",
                        EventMetaData.OCCURRED_ON,
                        "2018-08-30",
                        EventMetaData.PROVENANCE,
                        "HISTORIC",
                        EventMetaData.SOURCE_REF,
                        "Informe, L94",
                        EventMetaData.COMMAND_ID,
                        UUID.randomUUID().toString(),
                        EventMetaData.COMMAND_TYPE,
                        "session.record-agreement",
                        EventMetaData.CORRELATION_ID,
                        UUID.randomUUID().toString()))));
    }
}
