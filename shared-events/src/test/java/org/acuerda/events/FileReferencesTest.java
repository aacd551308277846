package org.acuerda.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Test that no event names a file that would not be kept. */
class FileReferencesTest {

    private static final Pattern HASH = Pattern.compile("\"[0-9a-f]{64}\"");

    static List<Path> contracts() throws Exception {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(EventCatalog.class.getResource("/contracts"))
                        .toURI()))) {
            return files.filter(file -> type(file).isPresent()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void findsEachHashOfAnEventWhereverItIs(Path contract) throws IOException {
        JsonNode stored = EventJson.mapper().readTree(contract.toFile());
        DomainEvent event = EventJson.mapper()
                .treeToValue(stored, type(contract).orElseThrow().type());

        assertThat(FileReferences.in(event).stream().flatMap(file -> file.storedFile().stream()))
                .containsExactlyInAnyOrderElementsOf(HASH.matcher(stored.toString())
                        .results()
                        .map(MatchResult::group)
                        .map(hash -> hash.substring(1, hash.length() - 1))
                        .toList());
    }

    @Test
    void eachTypeOfValueWithAHashIsAReference() {
        Set<Class<?>> reachable = new HashSet<>();
        EventCatalog.standard().types().forEach(event -> collect(event.type(), reachable));

        assertThat(reachable)
                .filteredOn(Class::isRecord)
                .filteredOn(type -> Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch(name -> name.equals("sha256")))
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(FileReference.class::isAssignableFrom);
    }

    private static void collect(Type type, Set<Class<?>> reachable) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, reachable));
        } else if (type instanceof Class<?> known
                && known.getName().startsWith("org.acuerda")
                && reachable.add(known)) {
            if (known.isRecord()) {
                Stream.of(known.getRecordComponents()).forEach(part -> collect(part.getGenericType(), reachable));
            }
            if (known.isSealed()) {
                Stream.of(known.getPermittedSubclasses()).forEach(kind -> collect(kind, reachable));
            }
        }
    }

    private static Optional<EventType> type(Path contract) {
        String name = Objects.requireNonNull(contract.getFileName()).toString();
        return EventCatalog.standard().types().stream()
                .filter(type -> name.startsWith(type.published() + "."))
                .findFirst();
    }
}
