package org.acuerda.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Every event type has a sample of its stored form. A failing test means stored events would no longer be readable. */
class EventContractTest {

    private final JsonMapper json = EventJson.mapper();

    static Stream<EventType> types() {
        return EventCatalog.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsAndWritesItsContractFile(EventType type) throws IOException {
        String stored = contract(type);

        DomainEvent event = json.readValue(stored, type.type());

        assertThat(json.writerWithDefaultPrettyPrinter().writeValueAsString(event))
                .isEqualToNormalizingNewlines(stored.strip());
    }

    @Test
    void refusesAFieldItDoesNotKnow() {
        String stored = "{\"bodyId\":\"bod-1\",\"successorId\":\"bod-2\",\"succeededOn\":\"2025-03-21\","
                + "\"source\":\"DOF\",\"surprise\":1}";

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.readValue(
                        stored,
                        EventCatalog.byName("body.succeeded", 1).orElseThrow().type()));
    }

    private static String contract(EventType type) throws IOException {
        String file = "/contracts/" + type.published() + ".json";
        try (InputStream stored = EventContractTest.class.getResourceAsStream(file)) {
            assertThat(stored).as("contract file " + file).isNotNull();
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
