package org.acuerda.command.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Command;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.json.EventJson;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

/** Test of the metadata's stored text: events that are stored already have it in this form. */
class EventMetaDataTest {

    private static final Instant NOW = Instant.parse("2026-03-05T16:00:00Z");

    private record Publish(String aggregateId) implements Command {}

    private static final MetaData HISTORIC = EventMetaData.of(
            new Circumstances(
                    NOW,
                    "mem-1",
                    "TECHNICAL_SECRETARY",
                    Optional.of("bod-1"),
                    new EdtfDate("2018"),
                    Provenance.HISTORIC,
                    Optional.of("Informe, L64")),
            new CommandTrace("cmd-1", "agreement", "publish", "cmd-1", Optional.empty(), Optional.empty()));

    @Test
    void ofAnAct() {
        assertThat(EventJson.mapper().writeValueAsString(HISTORIC))
                .isEqualTo(
                        "{\"actor\":\"mem-1\",\"actorrole\":\"TECHNICAL_SECRETARY\",\"commandtype\":\"agreement.publish\","
                                + "\"provenance\":\"HISTORIC\",\"correlationid\":\"cmd-1\",\"sourceref\":\"Informe, L64\","
                                + "\"commandid\":\"cmd-1\",\"occurredon\":\"2018\"}");
    }

    @Test
    void ofWhatFollowsFromAnEvent() {
        GenericEventMessage<String> trigger = new GenericEventMessage<>("evt-1", "payload", HISTORIC, NOW);

        CommandEnvelope<Publish> envelope =
                CommandEnvelope.following(trigger, NOW.plusSeconds(1), "agreement", "publish", new Publish("agr-1"));

        assertThat(EventJson.mapper().writeValueAsString(EventMetaData.of(envelope.circumstances(), envelope.trace())))
                .isEqualTo("{\"actor\":\"acuerda\",\"actorrole\":\"system\",\"commandtype\":\"agreement.publish\","
                        + "\"provenance\":\"HISTORIC\",\"initiator\":\"mem-1\",\"causationid\":\"evt-1\",\"correlationid\":\"cmd-1\","
                        + "\"sourceref\":\"Informe, L64\",\"commandid\":\"%s\",\"occurredon\":\"2018\"}"
                                .formatted(envelope.trace().commandId()));
        assertThat(envelope.circumstances().now()).isEqualTo(NOW.plusSeconds(1));
    }
}
