package org.acuerda.query.page.compliance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Value: place of an entity on the tile map, roughly as in the country; all tiles have the same size.
 *
 * @param key INEGI key
 * @param abbreviation as people write it
 * @param column from the west, counted from 0
 * @param row from the north, counted from 0
 */
record EntityTile(String key, String abbreviation, int column, int row) {

    /** All 32, row by row. */
    static final List<EntityTile> ALL = read();

    private static List<EntityTile> read() {
        try (InputStream table =
                Objects.requireNonNull(EntityTile.class.getResourceAsStream("entity-map.tsv"), "entity-map.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new EntityTile(
                            columns[0], columns[1], Integer.parseInt(columns[2]), Integer.parseInt(columns[3])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
