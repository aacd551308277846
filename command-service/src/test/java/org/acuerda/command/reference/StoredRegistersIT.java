package org.acuerda.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.acuerda.command.OnRealParts;
import org.acuerda.command.decision.Command;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.RefersTo.Registry;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.json.EventJson;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Test of the registers in the event store: each has what began as its own kind, and nothing else. */
@OnRealParts
class StoredRegistersIT {

    private static final String RUN_OF_THE_CONTRACTS = "019a2f40-6c00";

    private static final MetaData META_DATA = MetaData.from(Map.of(
            EventMetaData.ACTOR, "mem-1",
            EventMetaData.ACTOR_ROLE, "TECHNICAL_SECRETARY",
            EventMetaData.OCCURRED_ON, "2018-03-08",
            EventMetaData.PROVENANCE, "HISTORIC",
            EventMetaData.COMMAND_ID, "cmd-1",
            EventMetaData.COMMAND_TYPE, "reference.test",
            EventMetaData.CORRELATION_ID, "cmd-1"));

    private final String run = UUID.randomUUID().toString().substring(0, RUN_OF_THE_CONTRACTS.length());
    private final Map<Registry, String> known = new EnumMap<>(Map.of(
            Registry.AGREEMENT, id("agr", 20),
            Registry.BODY, id("bod", 30),
            Registry.COMMISSION, id("com", 1),
            Registry.MANDATE, id("man", 2),
            Registry.MEMBER, id("mem", 3),
            Registry.PROVISION, id("pro", 40),
            Registry.SESSION, id("ses", 10),
            Registry.SUBJECT, "act-" + run));

    @Autowired
    private EventStore store;

    @Autowired
    private StoredRegisters registers;

    @Test
    void haveWhatBeganAsTheirOwnKind() throws IOException {
        publish("commission.established", 0);
        publish("commission.mandate-opened", 1);
        publish("commission.member-admitted", 2);
        publish("session.recorded", 0);
        publish("agreement.recorded", 0);
        publish("body.registered", 0);
        publish("provision.registered", 0);

        for (String subject : List.of(id("agr", 20), id("ses", 10))) {
            assertThat(registers.missing(everyIdInEveryRegister(), new Naming(subject)))
                    .isEqualTo(everyIdInEveryRegister().stream()
                            .filter(reference -> !isKnown(reference))
                            .toList());
        }
    }

    private record Naming(String aggregateId) implements Command {}

    private List<Reference> everyIdInEveryRegister() {
        return known.keySet().stream()
                .flatMap(register -> known.values().stream().map(id -> new Reference("id", register, id)))
                .toList();
    }

    private boolean isKnown(Reference reference) {
        return switch (reference.register()) {
            case SUBJECT ->
                known.entrySet().stream()
                        .filter(owner -> owner.getValue().equals(reference.id()))
                        .noneMatch(owner -> List.of(Registry.MANDATE, Registry.MEMBER, Registry.SUBJECT)
                                .contains(owner.getKey()));
            default -> reference.id().equals(known.get(reference.register()));
        };
    }

    private String id(String prefix, int number) {
        return "%s-%s-7000-8000-%012d".formatted(prefix, run, number);
    }

    private void publish(String name, long sequence) throws IOException {
        EventType type = EventCatalog.standard().byName(name).orElseThrow();
        try (InputStream contract =
                Objects.requireNonNull(getClass().getResourceAsStream("/contracts/" + type.published() + ".json"))) {
            String text = new String(contract.readAllBytes(), StandardCharsets.UTF_8);
            DomainEvent event = EventJson.mapper().readValue(text.replace(RUN_OF_THE_CONTRACTS, run), type.type());
            store.publish(new GenericDomainEventMessage<>(
                    name.substring(0, name.indexOf('.')), event.aggregateId(), sequence, event, META_DATA));
        }
    }
}
