package org.acuerda.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Folder of history files that is there whole or not at all: it is filled beside its place and then takes it. */
final class HistoryFolder implements AutoCloseable {

    private final Path place;
    private final Path draft;

    private HistoryFolder(Path place, Path draft) {
        this.place = place;
        this.draft = draft;
    }

    /** Whether a folder can take this place without anything being lost. */
    static boolean isFree(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.notExists(place);
        }
        try (Stream<Path> content = Files.list(place)) {
            return content.findFirst().isEmpty();
        }
    }

    static HistoryFolder of(Path place) throws IOException {
        Path whole = place.toAbsolutePath().normalize();
        Path draft = whole.resolveSibling("." + whole.getFileName() + "-" + UUID.randomUUID());
        return new HistoryFolder(whole, Files.createDirectories(draft));
    }

    /** Writes files by their names, and answers their paths in the order of names. */
    List<Path> write(Map<String, String> files) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String name : files.keySet().stream().sorted().toList()) {
            paths.add(Files.writeString(draft.resolve(name), files.getOrDefault(name, "")));
        }
        return List.copyOf(paths);
    }

    /** Puts the folder in its place. */
    void keep() throws IOException {
        Files.deleteIfExists(place);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes what was not kept. */
    @Override
    public void close() throws IOException {
        if (Files.isDirectory(draft)) {
            try (Stream<Path> files = Files.list(draft)) {
                files.forEach(HistoryFolder::delete);
            }
            Files.delete(draft);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException locked) {
            throw new UncheckedIOException(locked);
        }
    }
}
