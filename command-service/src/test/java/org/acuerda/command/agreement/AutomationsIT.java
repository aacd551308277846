package org.acuerda.command.agreement;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.acuerda.command.agreement.AgreementStory.after;
import static org.acuerda.command.agreement.AgreementStory.point;
import static org.acuerda.command.agreement.AgreementStory.resolutive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementSuperseded;
import org.acuerda.events.agreement.AgreementEvent.Ending;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.Change.Effect;
import org.acuerda.events.agreement.Term.DayKind;
import org.acuerda.events.agreement.Term.Trigger;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnRealParts
class AutomationsIT {

    private static final String ENDED_AT = "2026-03-02T13:40:00-06:00";

    @Autowired
    private EventStore eventStore;

    @Autowired
    private TermsStartAtSessionEnd termsStartAtSessionEnd;

    @Autowired
    @Qualifier("automationsHealthIndicator") private HealthIndicator health;

    @LocalServerPort
    private int port;

    private final String commissionId = "com-" + UUID.randomUUID();
    private final String sessionId = "ses-" + UUID.randomUUID();
    private final String agreementId = "agr-" + UUID.randomUUID();
    private StoredFacts facts;

    @BeforeEach
    void establishTheCommission() {
        facts = new StoredFacts(eventStore, ENDED_AT);
        facts.store(
                "commission",
                new CommissionEstablished(
                        commissionId, "Comisión", List.of(), LocalDate.of(2026, 1, 1), Recorded.notOnRecord()),
                new CalendarAdopted(commissionId, AgreementStory.calendar("2026"), LocalDate.of(2026, 1, 1)));
    }

    /** */
    @ParameterizedTest
    @MethodSource
    void startsTermsWhenTheSessionEnds(SessionEvent end) {
        facts.store("agreement", adopted(agreementId, waiting()));
        DomainEventMessage<?> trigger =
                facts.store("session", concludedItem(), in(end)).getLast();

        DomainEventMessage<?> started = followed(agreementId).getFirst();

        assertThat(started.getPayload()).isInstanceOfSatisfying(TermStarted.class, term -> assertThat(term.dueOn())
                .isEqualTo(LocalDate.of(2026, 4, 1)));
        assertThat(started.getMetaData())
                .containsEntry(EventMetaData.ACTOR, "acuerda")
                .containsEntry(EventMetaData.ACTOR_ROLE, "system")
                .containsEntry(EventMetaData.CAUSATION_ID, trigger.getIdentifier())
                .containsEntry(
                        EventMetaData.CORRELATION_ID, trigger.getMetaData().get(EventMetaData.CORRELATION_ID))
                .containsEntry(EventMetaData.OCCURRED_ON, ENDED_AT)
                .containsEntry(EventMetaData.PROVENANCE, "LIVE");
    }

    static Stream<SessionEvent> startsTermsWhenTheSessionEnds() {
        return Stream.of(
                new SessionClosed(""),
                new SessionConcluded("", SessionEvent.Conclusion.PENDING_MATTERS, "Se agotó el tiempo.", List.of()));
    }

    @Test
    void followsATriggerOnce() {
        facts.store("agreement", adopted(agreementId, waiting()));
        DomainEventMessage<?> trigger = facts.store("session", concludedItem(), new SessionClosed(sessionId))
                .getLast();
        followed(agreementId);

        termsStartAtSessionEnd.on(new SessionClosed(sessionId), trigger);

        assertThat(eventStore.readEvents(agreementId).asStream()).hasSize(2);
    }

    /** */
    @Test
    void recordsInTheEarlierAgreementWhatALaterOneDid() {
        String laterId = "agr-" + UUID.randomUUID();
        facts.store("agreement", adopted(agreementId, waiting()));

        facts.store("agreement", adopted(laterId, changing(agreementId)));

        assertThat(followed(agreementId).getFirst().getPayload())
                .isEqualTo(new AgreementSuperseded(agreementId, laterId, Effect.REVOKES));
    }

    @Test
    void keepsARejectionOnRecordAndGoesOn() {
        String unknownId = "agr-" + UUID.randomUUID();
        facts.store("agreement", adopted("agr-" + UUID.randomUUID(), changing(unknownId)));
        facts.store("agreement", adopted(agreementId, waiting()));
        facts.store("session", concludedItem(), new SessionClosed(sessionId));

        followed(agreementId);

        // The rejection is kept with the processor's progress, a moment after the other events were stored.
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(health.health()).isNotNull().satisfies(shown -> {
                    assertThat(shown.getStatus()).isEqualTo(Status.UP);
                    assertThat(shown.getDetails())
                            .extractingByKey("latest")
                            .asString()
                            .contains(unknownId, "agreement.mark-superseded", "UNKNOWN_ID");
                }));
    }

    /** It says so in both languages for as long as there is something left to record. */
    @Test
    void theAgreementSaysWhatWasNotRecordedAndWhy() {
        facts.store(
                "agreement",
                adopted(agreementId, waiting()),
                new AgreementCancelled(agreementId, Ending.CANCELLED, "Sin materia", "La Comisión"));
        assertThat(warnings("es")).isEmpty();

        facts.store("session", concludedItem(), new SessionClosed(sessionId));

        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(warnings("es").toString())
                        .contains(
                                "AUTOMATION_REJECTED",
                                "No se registró automáticamente el inicio de los plazos",
                                "El acuerdo ya terminó"));
        assertThat(warnings("en").toString())
                .contains("The start of the terms", "was not recorded automatically", "has ended");

        act("reopen", "{\"reason\":\"Sigue\",\"authority\":\"La Comisión\"}");
        assertThat(warnings("es").toString()).contains("AUTOMATION_UNRECORDED", "regístrelo");

        act("set-due-date", "{\"pointId\":\"pnt-1\",\"dueOn\":\"2026-05-04\",\"authority\":\"La Comisión\"}");
        assertThat(warnings("es")).isEmpty();
    }

    private JsonNode warnings(String language) {
        Api api = Api.on(port);
        Api.Answer answer = api.send(
                api.request("/api/v1/agreements/" + agreementId + "/acts").GET(), "Accept-Language", language);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body().path("warnings");
    }

    private void act(String name, String json) {
        Api.Answer answer = Api.on(port).post("/api/v1/agreements/" + agreementId + "/" + name, json);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }

    private SessionEvent in(SessionEvent end) {
        return end instanceof SessionConcluded concluded
                ? new SessionConcluded(sessionId, concluded.conclusion(), concluded.reason(), List.of())
                : new SessionClosed(sessionId);
    }

    private ItemConcluded concludedItem() {
        return new ItemConcluded(
                sessionId, "itm-1", Agenda.Outcome.AGREEMENT_ADOPTED, Recorded.of(agreementId), Recorded.notOnRecord());
    }

    private AgreementAdopted adopted(String id, Proposal proposal) {
        return new AgreementAdopted(
                id,
                commissionId,
                sessionId,
                "itm-1",
                Recorded.of("vot-1"),
                Recorded.notOnRecord(),
                AgreementStory.ADOPTED_ON,
                proposal);
    }

    private static Proposal waiting() {
        return resolutive(point("pnt-1", "PRIMERO", after(Trigger.SESSION_END, 30, DayKind.CALENDAR)));
    }

    private static Proposal changing(String earlierId) {
        Proposal proposal = waiting();
        return new Proposal(
                proposal.type(),
                proposal.text(),
                proposal.legalBasis(),
                proposal.points(),
                List.of(),
                Recorded.of(new Proposal.Change(earlierId, Effect.REVOKES)),
                false);
    }

    /** The events that an automation caused in an agreement, once there are any. */
    private List<DomainEventMessage<?>> followed(String id) {
        return await().atMost(20, SECONDS)
                .until(
                        () -> eventStore
                                .readEvents(id)
                                .asStream()
                                .filter(message -> message.getMetaData().containsKey(EventMetaData.CAUSATION_ID))
                                .<DomainEventMessage<?>>map(message -> message)
                                .toList(),
                        messages -> !messages.isEmpty());
    }
}
