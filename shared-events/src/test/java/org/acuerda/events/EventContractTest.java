package org.acuerda.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every event type has a sample of its stored form, {@code <type>.json}, and may have more of them for its variants,
 * {@code <type>.<variant>.json}. A failing test means stored events would no longer be readable.
 */
class EventContractTest {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?<type>[a-z-]+\\.[a-z-]+\\.v\\d+)(\\.(?<variant>[a-z-]+))?\\.json");

    private final JsonMapper json = EventJson.mapper();
    private final UpcasterChain upcasters = UpcasterChain.ofCatalog();

    static Stream<EventType> types() {
        return EventCatalog.types().stream();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasAContractFile(EventType type) {
        assertThat(folder().resolve(type.published() + ".json")).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyContractFileIsReadAndWrittenAsItIs(Path file) {
        String type = typeOf(file);
        ObjectNode stored = content(file);

        UpcasterChain.Stored current = upcasters.upcast(type, stored);
        EventType known = EventCatalog.byPublished(current.published())
                .orElseThrow(
                        () -> new AssertionError("Contract file of a type that the catalog does not have: " + type));
        DomainEvent event = json.treeToValue(current.data(), known.type());

        assertThat(printed(event)).isEqualTo(printed(current.data()));
        assertThat(event.aggregateId()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFieldMoreOrLessIsRefused(Path file) {
        EventType type = EventCatalog.byPublished(typeOf(file)).orElseThrow();
        ObjectNode withSurprise = content(file).put("surprise", 1);

        assertRefused(withSurprise, type);
        content(file).propertyNames().forEach(name -> {
            ObjectNode withoutOne = content(file);
            withoutOne.remove(name);
            assertRefused(withoutOne, type);
        });
    }

    @Test
    void typesThatAreReadThroughUpcastersHaveNoClassOfTheirOwn() {
        assertThat(EventCatalog.types()).noneMatch(type -> upcasters.startsFrom(type.published()));
    }

    private void assertRefused(ObjectNode stored, EventType type) {
        assertThatExceptionOfType(JacksonException.class)
                .as("%s from %s", type.published(), stored)
                .isThrownBy(() -> json.treeToValue(stored, type.type()));
    }

    /** The same tree in the same order gives the same text, however the file was laid out. */
    private String printed(Object content) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(content);
    }

    private ObjectNode content(Path file) {
        return (ObjectNode) json.readTree(file.toFile());
    }

    private static String typeOf(Path file) {
        Matcher name =
                FILE_NAME.matcher(Objects.requireNonNull(file.getFileName()).toString());
        assertThat(name.matches()).as("name of contract file %s", file).isTrue();
        return name.group("type");
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(EventContractTest.class.getResource("/contracts"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
