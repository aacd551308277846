package org.acuerda.query.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Catalogue of the 32 federal entities of Mexico in the order of their INEGI keys, which follows an older alphabet:
 * Chiapas and Chihuahua come after Colima. Names are those of article 3, fraction X, of the LGTAIP of 2025.
 */
final class FederalEntityCatalogue {

    private static final String RESOURCE = "federal-entities.tsv";
    private static final List<FederalEntity> ENTITIES = read();

    private FederalEntityCatalogue() {}

    /** The names of the entity that a key means; none where there is no such entity. */
    static Stream<String> names(String key) {
        return ENTITIES.stream()
                .filter(entity -> entity.key().equals(key))
                .flatMap(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()));
    }

    /** All of them. */
    static List<FederalEntity> entities() {
        return ENTITIES;
    }

    private static List<FederalEntity> read() {
        try (InputStream table =
                Objects.requireNonNull(FederalEntityCatalogue.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(FederalEntityCatalogue::entity)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FederalEntity entity(String line) {
        String[] columns = line.split("\t", -1);
        List<String> aliases = Arrays.stream(columns[3].split("; "))
                .filter(alias -> !alias.isEmpty())
                .toList();
        return new FederalEntity(columns[0], columns[1], columns[2], aliases, 0);
    }
}
