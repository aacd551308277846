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
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.catalog.UpcasterChain;
import org.acuerda.events.json.EventJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Contract of stored events: every version of every event type has a sample of its stored form, {@code <type>.json}, and may
 * have more for its variants, {@code <type>.<variant>.json}. A failing test means that stored events are no longer readable.
 */
class EventContractTest {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?<type>[a-z-]+\\.[a-z-]+\\.v\\d+)(\\.(?<variant>[a-z-]+))?\\.json");

    private static final EventCatalog CATALOG = EventCatalog.standard();

    private final JsonMapper json = EventJson.mapper();

    static Stream<String> versions() {
        return CATALOG.types().stream().flatMap(type -> type.versions().stream());
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    static List<Path> newestFiles() throws IOException {
        return files().stream()
                .filter(file -> CATALOG.byPublished(typeOf(file)).isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVersionHasAContractFile(String published) {
        assertThat(folder().resolve(published + ".json")).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyContractFileIsReadAndWrittenAsItIs(Path file) {
        String type = typeOf(file);
        ObjectNode stored = content(file);

        UpcasterChain.Stored current = CATALOG.upcasters().upcast(type, stored);
        EventType known = CATALOG.byPublished(current.published())
                .orElseThrow(
                        () -> new AssertionError("Contract file of a type that the catalog does not have: " + type));
        DomainEvent event = json.treeToValue(current.data(), known.type());

        assertThat(printed(event)).isEqualTo(printed(current.data()));
        assertThat(event.aggregateId()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("newestFiles")
    void aFieldMoreOrLessIsRefused(Path file) {
        EventType type = CATALOG.byPublished(typeOf(file)).orElseThrow();
        ObjectNode withSurprise = content(file).put("surprise", 1);

        assertRefused(withSurprise, type);
        content(file).propertyNames().forEach(name -> {
            ObjectNode withoutOne = content(file);
            withoutOne.remove(name);
            assertRefused(withoutOne, type);
        });
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
